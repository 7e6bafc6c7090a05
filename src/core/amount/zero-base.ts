/**
 * What is said of a rate whose base is zero, which has no quotient:
 * `hundred` 100 % (增长100%), `omit` nothing, `dash` "—".
 */
export type ZeroBase = 'hundred' | 'omit' | 'dash';
