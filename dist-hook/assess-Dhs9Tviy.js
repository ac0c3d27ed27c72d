import { Option } from 'commander';
import { ah as effectInWords, y as explainAssessment } from './core-5K8lLRKF.js';
import { p as printable, P as PolicyError } from './errors-m8cP1QOQ.js';
import { i as inForceOption, a as inForceOf } from './in-force-option-BoNp0sA1.js';
import { askedOf } from './policy-option-Djr5N9ug.js';
import { p as printJson } from './command-D6GrA4pm.js';
import { r as readJson } from './read-json-B-6bj4wI.js';
import { w as withReadings, o as optionsOf } from './reading-options-CVukrQbv.js';
import { r as reasonsOption } from './reasons-option-CjNlwZy7.js';
import { w as wrapped } from './wrapped-DYZnseCe.js';
import { p as policyOption } from './policy-flag-CdkuLdMp.js';

async function calendarOf({ asOf, effects }, inWords) {
  const { default: ICAL } = await import('ical.js');
  const calendar = new ICAL.Component("vcalendar");
  calendar.updatePropertyWithValue("prodid", "-//Invictanet//contract-rules//EN");
  calendar.updatePropertyWithValue("version", "2.0");
  for (const effect of effects) {
    if (typeof effect.by !== "string" || effect.by < asOf) continue;
    const event = new ICAL.Component("vevent");
    const day = ICAL.Time.fromDateString(effect.by);
    const next = day.clone();
    next.adjust(1, 0, 0, 0);
    const { decision, party, action, by, clause } = effect;
    const matter = effect.matter === null ? null : printable(effect.matter);
    const uid = [...matter === null ? [] : [matter], decision, party, action, by].join("-");
    event.updatePropertyWithValue("uid", `${uid}@contract-rules`);
    event.updatePropertyWithValue("dtstamp", ICAL.Time.fromDateTimeString(`${asOf}T00:00:00Z`));
    event.updatePropertyWithValue("dtstart", day);
    event.updatePropertyWithValue("dtend", next);
    event.updatePropertyWithValue("summary", effectInWords(effect, inWords));
    const of = matter === null ? "" : ` of ${matter}`;
    event.updatePropertyWithValue("description", `from ${decision}${of}, clause ${clause}`);
    calendar.addSubcomponent(event);
  }
  return `${calendar.toString()}\r
`;
}

function assess(program, io, done) {
  withReadings(
    program.command("assess").description("everything that applies to a file of one customer, in order of days, and who owes what").argument(
      "[facts]",
      "a JSON file of facts, with `matters` for what there are several of; `-`, or none, for standard input"
    )
  ).addOption(policyOption()).addOption(reasonsOption()).addOption(inForceOption()).option("--json", "print the assessment as JSON").addOption(new Option("--ics", "print an iCalendar file of the coming days").conflicts("json")).addHelpText("after", "\nExample:\n  $ contract-rules assess account.json --ics > account.ics").action(async (path, flags) => {
    const asked = await askedOf(flags.policy, io);
    const file = await readJson(path ?? "-", io);
    const options = { ...await optionsOf(flags, path ?? "-", io), ...inForceOf(flags), reasons: flags.reasons };
    const assessment = asked.policy.assess(file, options);
    if (flags.json === true) await printJson(assessment, io);
    else await io.out(await inText(assessment, flags, asked));
    done(0);
  });
}
async function inText(assessment, flags, { policy, inner }) {
  if (flags.ics !== true) return `${wrapped(explainAssessment(assessment, policy))}
`;
  const { asOf } = assessment;
  if (asOf === null)
    throw new PolicyError([
      { code: "missing", at: "/asOf", name: "asOf", expected: "the day from which days are coming" }
    ]);
  return calendarOf({ ...assessment, asOf }, inner.dictionary.inWords);
}

export { assess };
//# sourceMappingURL=assess-Dhs9Tviy.js.map
