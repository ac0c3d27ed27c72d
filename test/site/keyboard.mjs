// A question asked and answered without a pointer: an invoice challenged by letter a day too late.

/** Goes on by the tabulator until something has the focus. */
async function to(page, selector) {
  for (let steps = 0; steps < 200; steps += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${selector} is not reached by keyboard`);
}

export async function byKeyboard(page) {
  await to(page, '#question');
  await page.keyboard.type('Was the invoice');
  await page.locator('#fact-invoice-date').waitFor();
  const day = async (path, typed) => {
    await to(page, `#fact-${path}`);
    await page.keyboard.type(typed);
  };
  await day('asOf', '04242025');
  await day('invoice-date', '03102025');
  await to(page, '#fact-dispute');
  await page.keyboard.type('there is one');
  await to(page, '#fact-dispute-form');
  await page.keyboard.type('letter');
  await day('dispute-sentOn', '04102025');
  await day('dispute-receivedOn', '04102025');
}
