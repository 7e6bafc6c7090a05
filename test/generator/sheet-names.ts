import type { Random } from './random';

/** How a workbook names its sheets. */
export type SheetNaming =
  'title' | 'cut' | 'numbered-title' | 'number' | 'plain' | 'trailing-space' | 'caption';

export function drawSheetNaming(random: Random): SheetNaming {
  return random.weighted<SheetNaming>([
    ['title', 6],
    ['numbered-title', 2],
    ['number', 1.5],
    ['plain', 1],
    ['cut', 1],
    ['trailing-space', 0.5],
    ['caption', 0.7],
  ]);
}

/** Names sheets as Excel allows: at most 31 characters, none of []:*?/\, each name once. */
export class SheetNamer {
  private readonly taken = new Set<string>();
  private count = 0;

  constructor(private readonly naming: SheetNaming) {}

  name(title: string, prefix = ''): string {
    this.count++;
    return this.fixed(this.base(`${prefix}${title}`));
  }

  /** The name as it is, made allowable and unique. */
  fixed(name: string): string {
    const base = name.replace(/[[\]:*?/\\]/g, '').slice(0, 31);
    for (let attempt = 1; ; attempt++) {
      const suffix = attempt === 1 ? '' : String(attempt);
      const unique = base.slice(0, 31 - suffix.length) + suffix;
      if (!this.taken.has(unique)) {
        this.taken.add(unique);
        return unique;
      }
    }
  }

  private base(title: string): string {
    switch (this.naming) {
      case 'title':
        return title;
      case 'cut':
        return title.slice(0, 6);
      case 'numbered-title':
        return `${this.count}.${title}`;
      case 'number':
        return `表${this.count}`;
      case 'plain':
        return `Sheet${this.count}`;
      case 'trailing-space':
        return `${title.slice(0, 30)} `;
      case 'caption':
        return `公开${String(this.count).padStart(2, '0')}表`;
    }
  }
}
