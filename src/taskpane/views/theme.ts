import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

export type Scheme = 'light' | 'dark';

/** Chinese is set in the sans-serif of its system; Fluent's own choice has Latin faces only. */
const FONTS =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", system-ui, sans-serif';

/** High contrast needs no theme of its own: the browser replaces colours (forced-colors) and shapes stay. */
export const THEMES: Readonly<Record<Scheme, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase: FONTS, fontFamilyNumeric: FONTS },
  dark: { ...webDarkTheme, fontFamilyBase: FONTS, fontFamilyNumeric: FONTS },
};
