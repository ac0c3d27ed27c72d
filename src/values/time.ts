const TIME = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

/** Whether text is a time on a clock, 'HH:MM' from 00:00 to 24:00, the end of the day. */
export const isTime = (text: string): boolean => TIME.test(text);

/** The seconds that a clock shows since 00:00: 3600 for '01:00', 86400 for '24:00'. Other text is a RangeError. */
export function secondOfDay(text: string): number {
  if (!isTime(text)) throw new RangeError(`not a time: \`${text}\``);
  return Number(text.slice(0, 2)) * 3600 + Number(text.slice(3)) * 60;
}
