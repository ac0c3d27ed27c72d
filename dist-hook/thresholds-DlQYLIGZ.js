const belowThreshold = (scores, least) => [...least].flatMap(
  ([kind, share]) => Number(scores[kind].killed) < share ? [`too few are killed of ${kind}: ${scores[kind].killed}%, at least ${share}% wanted`] : []
);

export { belowThreshold };
//# sourceMappingURL=thresholds-DlQYLIGZ.js.map
