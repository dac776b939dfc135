/** The dark modules of a QR code as one SVG path, in units of one module; neighbors in a row are one piece. */
export const modulesPath = (rows: readonly (readonly boolean[])[]): string =>
  rows
    .flatMap((row, y) => piecesOf(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`))
    .join("");

function piecesOf(row: readonly boolean[]): [start: number, width: number][] {
  const pieces: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = pieces.at(-1);
    if (!isDark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else pieces.push([x, 1]);
  });
  return pieces;
}
