// The architecture as data: which room of src/ may import which other rooms and which packages.
// docs/architecture.md explains it, import-directions.js enforces it.

const ground = ['core/text', 'core/amount', 'core/classification'];
const upToTables = [...ground, 'core/snapshot', 'core/tables'];
const upToRelations = [...upToTables, 'core/findings', 'core/relations'];
const upToCheck = [...upToRelations, 'core/previous', 'core/rules', 'core/narrative', 'core/check'];
const upToReport = [...upToCheck, 'core/report'];
const core = [...upToReport, 'core/functions'];
const screen = ['react', 'react-dom', '@fluentui/react-components', '@tanstack/react-virtual', 'zustand'];
const grid = [
  'core',
  'engine-formula',
  'sheets',
  'sheets-conditional-formatting',
  'sheets-note',
  'preset-sheets-core',
  'preset-sheets-note',
  'preset-sheets-conditional-formatting',
].map((name) => `@univerjs/${name}`);

/** Directory below src/ → what it may import besides itself. */
const rooms = {
  'core/text': { rooms: [], packages: [] },
  'core/amount': { rooms: ['core/text'], packages: ['decimal.js'] },
  'core/classification': { rooms: ['core/text'], packages: [] },
  'core/snapshot': { rooms: ground, packages: [] },
  'core/tables': { rooms: [...ground, 'core/snapshot'], packages: [] },
  'core/findings': { rooms: upToTables, packages: [] },
  'core/relations': { rooms: [...upToTables, 'core/findings'], packages: ['decimal.js'] },
  'core/previous': { rooms: upToRelations, packages: [] },
  'core/rules': { rooms: [...upToRelations, 'core/previous'], packages: ['decimal.js'] },
  'core/narrative': { rooms: [...upToRelations, 'core/previous', 'core/rules'], packages: ['decimal.js'] },
  'core/check': { rooms: [...upToRelations, 'core/previous'], packages: ['decimal.js'] },
  'core/report': { rooms: upToCheck, packages: ['decimal.js'] },
  'core/functions': { rooms: upToReport, packages: [] },
  host: { rooms: core, packages: [] },
  excel: { rooms: ['host', ...core], packages: [] },
  xlsx: { rooms: ['host', ...core], packages: ['fflate'] },
  preview: { rooms: ['xlsx', 'host', ...core], packages: [...screen, ...grid] },
  functions: { rooms: ['host', ...core], packages: [] },
  commands: { rooms: ['host', ...core], packages: [] },
  taskpane: { rooms: ['host', ...core], packages: screen },
  cli: { rooms: ['host', ...core], packages: ['node:', 'tinyglobby'] },
};

/** The few files that join rooms: an entry hands its face a host, check-workbook hands the check its rules. */
const joints = {
  'core/check/check-workbook': ['core/rules', 'core/narrative'],
  'taskpane/index': ['excel', 'commands'],
  'taskpane/file-worker': ['xlsx'],
  'taskpane/pane-door': ['commands'],
  'preview/index': ['taskpane'],
  'preview/functions/grid-functions': ['functions'],
  'cli/budget-check': ['xlsx'],
};

module.exports = { rooms, joints };
