/** What came and how it was answered, counted since the handler was made, in the text that Prometheus reads. */
export class Metrics {
  readonly #requests = new Map<string, number>();
  readonly #decisions = new Map<string, number>();
  #milliseconds = 0;
  #timed = 0;

  count(method: string, route: string, status: number, milliseconds: number | null): void {
    add(this.#requests, `method="${method}",route="${route}",status="${status}"`);
    if (milliseconds === null) return;
    this.#milliseconds += milliseconds;
    this.#timed += 1;
  }

  countDecision(decision: string, isDecided: boolean): void {
    add(this.#decisions, `decision="${decision}",decided="${isDecided}"`);
  }

  text(): string {
    return [
      '# TYPE contract_rules_requests_total counter',
      ...linesOf('contract_rules_requests_total', this.#requests),
      '# TYPE contract_rules_decisions_total counter',
      ...linesOf('contract_rules_decisions_total', this.#decisions),
      '# TYPE contract_rules_request_seconds summary',
      `contract_rules_request_seconds_sum ${this.#milliseconds / 1000}`,
      `contract_rules_request_seconds_count ${this.#timed}`,
      '',
    ].join('\n');
  }
}

const add = (counts: Map<string, number>, labels: string): void => {
  counts.set(labels, (counts.get(labels) ?? 0) + 1);
};

const linesOf = (name: string, counts: ReadonlyMap<string, number>): string[] =>
  [...counts].map(([labels, count]) => `${name}{${labels}} ${count}`);
