'use strict';

var tableVat = /* @__PURE__ */ JSON.parse("{\"days\":\"720348 484 1785 4305 6454 396 368\",\"more\":\"10 -2 7 2.5 -2.5 2.5 2.5\"}");

exports.tableVat = tableVat;
//# sourceMappingURL=table-vat-CLq1WRzm.cjs.map
