// The form of the page, filled as a person does: by its labels' fields, one after another.

export const idOf = (path) => `fact-${path.replaceAll(/[^\w]+/g, '-')}`;
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Gives facts, each in its own field. */
export async function fill(page, facts, prefix = '') {
  for (const [name, content] of Object.entries(facts)) {
    const path = `${prefix}${name}`;
    if (isObject(content)) {
      const whole = page.locator(`#${idOf(path)}`);
      if (await whole.count()) await whole.selectOption('known');
      await fill(page, content, `${path}.`);
    } else await give(page, path, content);
  }
}

/** Gives one fact; null is chosen as such. */
export async function give(page, path, content) {
  const field = page.locator(`#${idOf(path)}`);
  if (Array.isArray(content)) return giveList(page, path, field, content);
  const isSelect = (await field.evaluate((element) => element.tagName)) === 'SELECT';
  if (isSelect) {
    const options = await field.locator('option').evaluateAll((all) => all.map(({ value }) => value));
    const none = options.find((value) => value === '(none)' || value === 'none');
    await field.selectOption(content === null ? (none ?? '') : String(content));
  } else if (content === null) await field.locator('xpath=following-sibling::select').selectOption('none');
  else await field.fill(String(content));
}

async function giveList(page, path, field, entries) {
  await field.selectOption(entries.length === 0 ? 'empty' : 'known');
  for (const [index, entry] of entries.entries()) {
    const list = page.locator(`fieldset.list:has(> .row > #${idOf(path)})`);
    if (index > 0) await list.locator(':scope > button.quiet').click();
    if (isObject(entry)) await fill(page, entry, `${path}[${index}].`);
    else await give(page, `${path}[${index}]`, entry);
  }
}

/** The outcome as the page tells it, once it is the one of these facts. */
export async function outcomeOf(page, wanted) {
  const told = page.locator('[data-answer]');
  const words = wanted === null ? 'Not decided yet' : inWords(wanted);
  await told.filter({ hasText: new RegExp(`^${words}$`, 'i') }).waitFor({ timeout: 15000 });
  return told.textContent();
}
export const inWords = (outcome) => outcome.replaceAll('-', ' ');
