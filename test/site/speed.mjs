// How long a keystroke waits for its answer to be painted, told by the page itself.

/** Sums that are typed in, and what then stands where on the page; `more` is what is owed beside them. */
const typed = {
  question: {
    asked: 'late-payment-interest',
    field: '#fact-invoice-amount',
    shown: '[data-value="outstanding"]',
    more: 0,
  },
  file: { asked: 'file', field: '#fact-matters-2-invoice-amount', shown: '[data-total="customer"]', more: 60 },
};

/** The median and the longest of some keystrokes in a sum, in milliseconds: of one question, or of a whole file of three invoices. */
export async function speedOf(page, of) {
  const { asked, field, shown, more } = typed[of];
  await page.getByRole('button', { name: 'A customer with three invoices' }).click();
  await page.selectOption('#question', asked);
  await page.locator(shown).waitFor();
  await page.waitForTimeout(1000);
  const times = await page.evaluate(timesOf, { field, shown, more });
  const sorted = [...times].sort((a, b) => a - b).map((time) => Math.round(time));
  return { median: sorted[Math.floor(sorted.length / 2)], worst: sorted.at(-1) };
}

/** Runs in the page. */
async function timesOf(at) {
  const field = document.querySelector(at.field);
  const shown = document.querySelector(at.shown);
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const told = [];
  for (let sum = 61; sum <= 80; sum += 1) {
    const wanted = `£${sum + at.more}.00`;
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
}
