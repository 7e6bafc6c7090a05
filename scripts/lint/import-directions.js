// An ESLint rule: imports inside src/ follow the table in rooms.js. It works on paths alone, so it needs no resolver.

const path = require('node:path');
const { rooms, joints } = require('./rooms');

const SRC = path.resolve(__dirname, '../../src');
const ROOM_NAMES = Object.keys(rooms);

/** Path below src/ with forward slashes and no extension, or null outside src/. */
function placeOf(file) {
  const relative = path.relative(SRC, file).replaceAll(path.sep, '/');
  return relative.startsWith('..') ? null : relative.replace(/\.[jt]sx?$/, '');
}

function roomOf(place) {
  return ROOM_NAMES.find((room) => place === room || place.startsWith(`${room}/`));
}

function packageAllowed(allowed, specifier) {
  return allowed.some(
    (name) => specifier === name || specifier.startsWith(name.endsWith(':') ? name : `${name}/`),
  );
}

/** Why `specifier` may not be imported from `place`, or null when it may. */
function objection(place, specifier) {
  const room = roomOf(place);
  if (room === undefined) return `src/${place} stands in no room of scripts/lint/rooms.js`;
  if (!specifier.startsWith('.')) {
    return packageAllowed(rooms[room].packages, specifier)
      ? null
      : `src/${room} must not import "${specifier}"`;
  }
  const target = placeOf(path.resolve(SRC, path.dirname(place), specifier));
  if (target === null) return `src/${room} must not import from outside src/`;
  const targetRoom = roomOf(target);
  if (targetRoom === undefined) return `src/${target} stands in no room of scripts/lint/rooms.js`;
  const allowed = [room, ...rooms[room].rooms, ...(joints[place] ?? [])];
  return allowed.includes(targetRoom) ? null : `src/${room} must not import from src/${targetRoom}`;
}

module.exports = {
  meta: {
    type: 'problem',
    docs: { description: 'imports follow the directions of scripts/lint/rooms.js' },
    messages: { forbidden: '{{reason}} (see docs/architecture.md).' },
    schema: [],
  },
  create(context) {
    const place = placeOf(context.filename);
    if (place === null) return {};
    const check = (source) => {
      if (typeof source?.value !== 'string') return;
      const reason = objection(place, source.value);
      if (reason !== null) context.report({ node: source, messageId: 'forbidden', data: { reason } });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source ?? node.argument?.literal),
      TSExternalModuleReference: (node) => check(node.expression),
      'CallExpression[callee.name="require"]': (node) => check(node.arguments[0]),
    };
  },
};
