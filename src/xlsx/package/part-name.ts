/**
 * The form in which part names are compared: Open Packaging Conventions names ignore ASCII case, and archives made by
 * careless tools carry backslashes or a leading slash.
 */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

/** Part a relationship of `source` points to: relative to the source's folder, absolute with a leading slash. */
export function resolveTarget(source: string, target: string): string {
  const path = unescapePercent(target.replaceAll('\\', '/').replace(/#.*$/s, ''));
  const folder = source.includes('/') ? source.slice(0, source.lastIndexOf('/') + 1) : '';
  const segments: string[] = [];
  for (const segment of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

/** The target by which `source` points to a part: relative, as some programs understand nothing else. */
export function relativeTarget(source: string, part: string): string {
  const from = source.split('/').slice(0, -1);
  const to = part.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** Part that holds the relationships of `source`; '' stands for the package itself. */
export function relationshipsPart(source: string): string {
  const cut = source.lastIndexOf('/') + 1;
  return `${source.slice(0, cut)}_rels/${source.slice(cut)}.rels`;
}

function unescapePercent(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
