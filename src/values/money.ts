import { type Decimal, toPlaces } from './decimal.ts';

const MONEY = /^(?:0|[1-9]\d*)\.\d{2}$/;
const DECIMAL = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;
const PERCENT = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** The most digits of an amount that is given, before the point and after it: four multiplied with one another are held whole. */
export const MOST_DIGITS = 12;
const FEW_DIGITS = new RegExp(`^-?\\d{1,${MOST_DIGITS}}(?:\\.\\d{1,${MOST_DIGITS}})?$`);

/** Pounds as text with two places, rounded half up: "12.34". A sum below nil has a sign, nil never. */
export const moneyText = (x: Decimal): string => toPlaces(x, 2);

/** Whether the text of an amount has no more digits than may be given. */
export const hasFewDigits = (text: string): boolean => FEW_DIGITS.test(text);

/** Whether text has the form of money: two places, no sign, no leading zeros. */
export const isMoneyText = (text: string): boolean => MONEY.test(text);

/** As money, but with any number of places. */
export const isDecimalText = (text: string): boolean => DECIMAL.test(text);

/** As a decimal, but a leading minus is allowed: "8.75" is 8.75 per cent, "-0.1" a tenth of one below nil. */
export const isPercentText = (text: string): boolean => PERCENT.test(text);
