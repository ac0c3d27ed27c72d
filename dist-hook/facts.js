export { b as bool, d as date, a as decimal, f as duration, e as entity, c as entry, g as instant, i as int, l as listOf, m as money, o as oneOf, p as percent, h as telephone, t as text, j as time } from './facts-D3oy9yWT.js';
//# sourceMappingURL=facts.js.map
