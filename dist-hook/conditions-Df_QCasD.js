import { y as pointer } from './base-DNx-fUJc.js';

const known = /* @__PURE__ */ new WeakMap();
const ruleIds = ({ rules }) => [...rules.map(({ name }) => name), "otherwise"];
function conditionsOf(model) {
  const found = known.get(model);
  if (found !== void 0) return found;
  const place = ({ at }) => `${model.decision}${at}`;
  const ofRules = model.rules.flatMap(
    ({ name: within, at, join, conditions }) => conditions.map((condition, index) => {
      if (condition.kind === "sentence")
        return {
          id: place(condition),
          condition,
          within,
          truthIn: (valuation) => valuation.valueOfSentence(condition)
        };
      const id = `${model.decision}${at}${pointer(["conditions", join, index])}`;
      return { id, condition, within, truthIn: (valuation) => opposite(valuation.truthOf(condition.rule)) };
    })
  );
  const ofTerms = [...model.terms].flatMap(
    ([name, { term, type }]) => type === "boolean" ? sentencesOf(term).map((sentence) => placed(sentence, name, term)) : []
  );
  function placed(sentence, name, term) {
    return {
      id: place(sentence),
      condition: { ...sentence, kind: "sentence" },
      within: name,
      truthIn(valuation) {
        const whole = valuation.valueOf(name);
        return term.kind === "sentence" ? whole : valuation.valueOfSentence(sentence);
      }
    };
  }
  const all = [...new Map([...ofRules, ...ofTerms].map((condition) => [condition.id, condition])).values()];
  known.set(model, all);
  return all;
}
const opposite = (truth) => typeof truth === "boolean" ? !truth : truth;
const sentencesOf = (term) => {
  if (term.kind === "all" || term.kind === "any") return term.of;
  return term.kind === "sentence" ? [term] : [];
};

export { conditionsOf as c, ruleIds as r };
//# sourceMappingURL=conditions-Df_QCasD.js.map
