// How long a keystroke waits for its answer to be painted, told by the page itself.

/** The median and the longest of some keystrokes in a day and a sum, in milliseconds. */
export async function speedOf(page) {
  await page.getByRole('button', { name: 'A customer with three invoices' }).click();
  await page.selectOption('#question', 'late-payment-interest');
  await page.locator('[data-value="interest"]').waitFor();
  await page.waitForTimeout(1000);
  const times = await page.evaluate(async () => {
    const field = document.querySelector('#fact-invoice-amount');
    const shown = document.querySelector('[data-value="outstanding"]');
    const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const told = [];
    for (let sum = 61; sum <= 80; sum += 1) {
      const wanted = `£${sum}.00`;
      const changed = new Promise((resolve) => {
        const seen = new MutationObserver(() => {
          if (shown.textContent !== wanted) return;
          seen.disconnect();
          resolve();
        });
        seen.observe(shown, { subtree: true, childList: true, characterData: true });
      });
      const began = performance.now();
      field.value = `${sum}.00`;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await changed;
      await painted();
      told.push(performance.now() - began);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    return told;
  });
  const [sorted] = [[...times].sort((a, b) => a - b).map((time) => Math.round(time))];
  return { median: sorted[Math.floor(sorted.length / 2)], worst: sorted.at(-1) };
}
