/** The layers of the architecture, and no cycles. A capability reaches another one by its tables alone. */
const capabilities =
  "clients|privacy|households|records|deidentification|merges|tracking-sheet|compliance|audit|hmis-csv|people|notices";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "A page that is loaded when it is opened may know the list that opens it.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["dynamic-import"] } },
    },
    {
      name: "shared-is-pure",
      comment:
        "shared/ runs in the browser and in a function: no I/O, no node, no framework. What takes a set apart is pure.",
      severity: "error",
      from: { path: "^shared/" },
      to: {
        path: "^(functions|infra|console|test)/|node_modules/(?!zod/|temporal-polyfill/|csv-parse/dist/esm/|fflate/)",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "shared-knows-no-node",
      severity: "error",
      from: { path: "^shared/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "functions-know-no-host",
      comment: "The same functions run on AWS and on this machine.",
      severity: "error",
      from: { path: "^functions/" },
      to: { path: "^(infra|console|test)/" },
    },
    {
      name: "other-capability-by-its-table",
      severity: "error",
      from: { path: `^functions/(${capabilities})/` },
      to: {
        path: `^functions/(${capabilities})/`,
        // The client's record and the one way to add an item to it are what every capability works on.
        pathNot: [
          "^functions/$1/",
          "Table\\.ts$",
          "^functions/clients/(openedClient|clientRecord|clientChange|newRecord|corrected)\\.ts$",
          "^functions/records/(addItem|coordinationContact|itemTexts|storedItem)\\.ts$",
        ],
      },
    },
    {
      name: "functions-ground-knows-no-capability",
      severity: "error",
      from: { path: "^functions/(http|aws)/" },
      to: { path: `^functions/(${capabilities})/`, pathNot: "Table\\.ts$" },
    },
    {
      name: "console-knows-the-api-alone",
      severity: "error",
      from: { path: "^console/", pathNot: "\\.config\\.(ts|js)$" },
      to: { path: "^(functions|infra|test)/" },
    },
    {
      name: "console-ui-knows-no-client",
      severity: "error",
      from: { path: "^console/ui/" },
      to: { path: `^(console|shared)/(${capabilities})/` },
    },
    {
      name: "product-knows-no-test",
      severity: "error",
      from: { path: "^(shared|functions|infra|console)/" },
      to: { path: "^test/" },
    },
    {
      name: "not-resolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^\\$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|cdk\\.out)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["svelte", "import", "require", "node", "default", "types"],
      mainFields: ["svelte", "module", "main", "types"],
    },
  },
};
