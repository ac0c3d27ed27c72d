import { shownValue } from '../../evaluate/shown-value.ts';
import { pointer } from '../../language/answer/issue.ts';
import { isList, isRecordType, type Type } from '../../language/model/type.ts';
import { typeOfPath } from '../../language/model/type-of-path.ts';
import { holdsUnknown } from '../../language/run-time/holds-unknown.ts';
import { applies } from '../judged.ts';
import type { Asked, Ground } from './asking.ts';

/** What a shape of a property puts at a path, as JSON; of what is not known nothing is said. */
export function contentOf(asked: Asked, at: string, key: string, path: string, ground: Ground): unknown {
  const value = asked.valueOf(`${at}${pointer([key])}`);
  applies(!holdsUnknown(value));
  const type = typeOfPath(path, ground.dictionary.facts) as Type;
  return withoutNone(shownValue(value, { type, shown: null }), type, path, ground);
}

/** Fields of entries that hold nothing are left out where they may not be none. */
function withoutNone(content: unknown, type: Type, path: string, { dictionary }: Ground): unknown {
  if (!isList(type) || !isRecordType(type.list) || !Array.isArray(content)) return content;
  return content.map((entry: object) =>
    Object.fromEntries(
      Object.entries(entry).filter(
        ([field, part]) => part !== null || dictionary.fields.get(`${path}[].${field}`)?.nullable === true,
      ),
    ),
  );
}
