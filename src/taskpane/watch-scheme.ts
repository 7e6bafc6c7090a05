import type { Scheme } from './views/theme';

/** Tells whether Office, or else the system, is light or dark: now and whenever that changes. */
export function watchScheme(listener: (scheme: Scheme) => void): void {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const tell = (): void => {
    listener(schemeOf(officeBackground()) ?? (system.matches ? 'dark' : 'light'));
  };
  system.addEventListener('change', tell);
  tell();
}

/** Undefined where Office has no theme to tell of: some hosts leave it out, some throw. */
function officeBackground(): string | undefined {
  try {
    return Office.context.officeTheme.bodyBackgroundColor;
  } catch {
    return undefined;
  }
}

/** By the brightness of a colour such as #1F1F1F; null where Office tells none. */
export function schemeOf(colour: string | undefined): Scheme | null {
  const [, red, green, blue] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(colour ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  const brightness = 0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16);
  return brightness < 128 ? 'dark' : 'light';
}
