import { factsReadUnder } from '../../src/language/model/facts-read.ts';
import { columnByDefault } from '../../src/sql/columns.ts';
import { decisionsOfLines, type FileTables } from '../../src/sql/file-tables.ts';
import { contract } from '../rules/contract.ts';
import type { SparkTable } from './spark-run.ts';
import { cellsOf, columnTypes } from './typed-rows.ts';

type Facts = Readonly<Record<string, unknown>>;
type File = Facts & { readonly matters?: readonly Facts[] };

/** The columns of the facts that sums of the statement hang on. */
function columnsUnder(readings: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const { decisions, modelOf, dictionary } = contract;
  const read = decisionsOfLines(decisions, modelOf).flatMap((decision) => [
    ...factsReadUnder(decision, modelOf, readings, dictionary.readings),
  ]);
  return columnTypes(contract, new Set(read));
}

/** Facts without those that have no column. */
const within = (facts: Facts, columns: ReadonlyMap<string, string>): Facts =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([name, content]): [string, unknown][] => {
      if (columns.has(name) && contract.dictionary.facts.get(name)?.type !== 'entity') return [[name, content]];
      if (content === null) return columns.has(name) ? [[name, null]] : [];
      if (typeof content !== 'object') return [];
      const fields = Object.entries(content).filter(([field]) => columns.has(`${name}.${field}`));
      return columns.has(name) || fields.length > 0 ? [[name, Object.fromEntries(fields)]] : [];
    }),
  );

/** Files as rows of the two tables that are read by default, and the same files as `assess` is asked of them. */
export function rowsOfFiles(
  files: readonly File[],
  readings: Readonly<Record<string, string>>,
  isColumn: (path: string) => boolean = () => true,
) {
  const columns = new Map([...columnsUnder(readings)].filter(([name]) => isColumn(name.split(' ')[0] as string)));
  const asked = files.map(({ matters = [], ...own }) => ({
    ...within(own, columns),
    matters: matters.map(({ id, ...facts }) => ({ id, ...within(facts, columns) })),
  }));
  const cells = (facts: Facts) => cellsOf(facts, columns, contract);
  const accounts: SparkTable = {
    columns: new Map([['account', 'INTEGER'], ...columns]),
    rows: asked.map(({ matters: _, ...own }, account) => ({ account, ...cells(own) })),
  };
  const matters: SparkTable = {
    columns: new Map([['account', 'INTEGER'], ['id', 'VARCHAR'], ...columns]),
    rows: asked.flatMap(({ matters }, account) =>
      matters.map(({ id, ...facts }) => ({ account, id, ...cells(facts) })),
    ),
  };
  const given = Object.fromEntries(
    [...columns.keys()]
      .filter((name) => !name.endsWith(' is none'))
      .map((path) => [path, columnByDefault(path, columns.has(`${path} is none`))]),
  );
  const from: FileTables = {
    accounts: { key: 'account', columns: given },
    matters: [{ key: 'account', id: 'id', columns: given }],
  };
  return { asked, tables: { accounts, matters }, from };
}
