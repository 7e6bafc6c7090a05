/** Whether one code stands before another in the order of the classification: 208 < 20805 < 2080505 < 210. */
export function precedes(code: string, other: string): boolean {
  const end = Math.min(code.length, other.length);
  for (let at = 0; at < end; at++) {
    const difference = code.charCodeAt(at) - other.charCodeAt(at);
    if (difference !== 0) return difference < 0;
  }
  return code.length < other.length;
}
