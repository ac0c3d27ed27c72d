import { i as isNames } from './columns-CjSwqGYt.js';

function csvText(rows, { delimiter, newline, byteOrderMark }) {
  const written = (cell) => cell.includes(delimiter) || /["\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return (byteOrderMark ? "\uFEFF" : "") + rows.map((row) => row.map(written).join(delimiter) + newline).join("");
}
function updatedCsv({ cells, columns, rows, form }, edits) {
  const table = cells.map((row) => [...row]);
  const header = table[0] ?? [];
  const places = columns.map(({ keys }) => keys.join("\n"));
  const columnOf = (keys) => {
    const found = places.indexOf(keys.join("\n"));
    if (found !== -1) return found;
    places.push(keys.join("\n"));
    return header.push(keys.join(".")) - 1;
  };
  const isIn = (keys, place) => place.startsWith(`${keys.join("\n")}
`);
  for (const [index, ofCase] of edits) {
    const row = table[rows[index] ?? 0];
    for (const { keys: inExpect, content } of ofCase.flatMap(flat)) {
      const keys = ["expect", ...inExpect];
      for (const [at, place] of places.entries()) if (isIn(keys, place) && at < row.length) row[at] = "";
      if (inExpect.length > 0)
        row[columnOf(keys)] = isNames(keys) ? content.join(" ") : cellOf(content, form);
    }
  }
  const width = header.length;
  return csvText(
    table.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? "")),
    form
  );
}
function flat({ keys, content }) {
  if (keys.length > 0) return [{ keys, content }];
  const parts = Object.entries(content).map(([key, part]) => ({ keys: [key], content: part }));
  return [{ keys, content: void 0 }, ...parts];
}
function cellOf(content, { delimiter }) {
  if (content === void 0) return "";
  if (typeof content !== "string") return JSON.stringify(content);
  return delimiter === ";" && /^-?\d+\.\d+$/.test(content) ? content.replace(".", ",") : content;
}

export { csvText as c, updatedCsv as u };
//# sourceMappingURL=csv-text-CNVuSKeW.js.map
