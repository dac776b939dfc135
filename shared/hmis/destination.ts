/** HUD 3.12, FY2024 and FY2026: where somebody went at exit. */
export const destinations = [
  8, 9, 17, 24, 30, 99, 101, 116, 118, 204, 205, 206, 207, 215, 225, 302, 312, 313, 314, 327, 329,
  332, 410, 411, 421, 422, 423, 426, 435,
] as const;
