import { onBeforeUnmount, onMounted, type Ref, ref, watch } from 'vue';

/** How wide an element is, once it is there, so that what is drawn in it keeps the size of its letters. */
export function useWidth(place: Ref<HTMLElement | undefined>): Ref<number> {
  const width = ref(640);
  let seen: ResizeObserver | undefined;
  onMounted(() => {
    seen = new ResizeObserver(([entry]) => {
      const wide = Math.round(entry?.contentRect.width ?? 0);
      if (wide > 0) width.value = Math.max(260, wide);
    });
    watch(
      place,
      (element) => {
        seen?.disconnect();
        if (element !== undefined && element !== null) seen?.observe(element);
      },
      { immediate: true },
    );
  });
  onBeforeUnmount(() => seen?.disconnect());
  return width;
}
