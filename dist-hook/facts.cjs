'use strict';

Object.defineProperty(exports, '__esModule', { value: true });

var facts = require('./facts-B99kzq_8.cjs');



exports.bool = facts.bool;
exports.date = facts.date;
exports.decimal = facts.decimal;
exports.duration = facts.duration;
exports.entity = facts.entity;
exports.entry = facts.entry;
exports.instant = facts.instant;
exports.int = facts.int;
exports.listOf = facts.listOf;
exports.money = facts.money;
exports.oneOf = facts.oneOf;
exports.percent = facts.percent;
exports.telephone = facts.telephone;
exports.text = facts.text;
exports.time = facts.time;
//# sourceMappingURL=facts.cjs.map
