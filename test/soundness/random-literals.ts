import type { SimpleType, Type } from '../../src/language/model/type.ts';
import type { Drawing, Shape } from './drawing.ts';

/** A literal of a type, or a parameter that holds one; `null` for a type that is not written. */
export function literal(on: Drawing, type: Type): Shape | null {
  const { random, used } = on;
  if (typeof type !== 'string') return null;
  if (type === 'boolean') {
    used.add('always');
    return random.chance(0.5);
  }
  const written = writtenOf(on)[type];
  if (written === undefined) return null;
  if (random.chance(0.3)) return parameter(on, written);
  used.add(`literal ${type}`);
  if ((type === 'money' || type === 'decimal') && random.chance(0.3)) {
    used.add('nil');
    return { nil: type };
  }
  return written;
}

const writtenOf = ({ random }: Drawing): Partial<Record<SimpleType, Shape>> => {
  const amount = `${random.below(20)}.${10 + random.below(90)}`;
  return {
    date: { date: `2024-0${1 + random.below(9)}-1${random.below(10)}` },
    money: { money: amount },
    decimal: { decimal: amount },
    percent: { percent: String(random.below(20)) },
    count: { count: random.below(5) },
    days: { days: random.below(40) },
    months: { months: random.below(5) },
    hours: { hours: random.below(24) },
    seconds: { seconds: random.below(100) },
    duration: { duration: random.pick(['P1M', 'P2M', 'P1Y']) },
    time: { time: '18:00' },
  };
};

function parameter({ random, used, fresh, parameters }: Drawing, value: Shape): string {
  const name = fresh('parameter');
  const isDated = random.chance(0.3);
  used.add(isDated ? 'dated parameter' : 'parameter');
  const steps = ['2024-01-01', '2024-06-01'].map((from) => ({ from, value }));
  const held: { [key: string]: Shape } = isDated ? { dated: steps, on: 'asOf' } : { value };
  parameters[name] = { means: 'a number', ...held, clause: 'K1' };
  return name;
}
