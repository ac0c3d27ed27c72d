import { type Decimal, toPlaces } from './decimal.ts';

const MONEY = /^(?:0|[1-9]\d{0,14})\.\d{2}$/;
const DECIMAL = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,20})?$/;
const PERCENT = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,20})?$/;

/** Pounds as text with two places, rounded half up: "12.34". A sum below nil has a sign, nil never. */
export const moneyText = (x: Decimal): string => toPlaces(x, 2);

/** Whether text is money as a fact may give it: two places, no sign, no leading zeros, at most 15 digits before the point. */
export const isMoneyText = (text: string): boolean => MONEY.test(text);

/** As money, but with any number of places from none to 20. */
export const isDecimalText = (text: string): boolean => DECIMAL.test(text);

/** As a decimal, but a leading minus is allowed: "8.75" is 8.75 per cent, "-0.1" a tenth of one below nil. */
export const isPercentText = (text: string): boolean => PERCENT.test(text);
