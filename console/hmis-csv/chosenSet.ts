/** A file that somebody chose, with the folders it lies in. */
export interface ChosenFile {
  readonly path: string;
  readonly file: File;
}

/** The files of a folder, or one zip. */
export type ChosenSet = { readonly files: readonly ChosenFile[] } | { readonly zip: File };

/** What was chosen, be it a folder, its files, or a zip; undefined when nothing was. */
export function chosenSet(files: readonly ChosenFile[]): ChosenSet | undefined {
  const [first, ...others] = files;
  if (!first) return undefined;

  const zips = files.filter(({ path }) => /\.zip$/i.test(path));
  const hasCsv = files.some(({ path }) => /\.csv$/i.test(path));
  if (hasCsv) return { files };

  // A single file of another name is tried as a zip, so that its reader says what is wrong with it.
  const [zip] = zips.length === 1 ? zips : others.length === 0 ? [first] : [];
  return zip ? { zip: zip.file } : { files };
}

/** What tells one set from another without reading it: names, sizes and times, of which only a hash is answered. */
export async function stampOf(chosen: ChosenSet): Promise<string> {
  const files = "zip" in chosen ? [{ path: chosen.zip.name, file: chosen.zip }] : chosen.files;
  const lines = files
    .map(({ path, file }) => `${path} ${file.size} ${file.lastModified}`)
    .sort()
    .join("\n");
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(lines));

  return Array.from(new Uint8Array(digest, 0, 12), inHex).join("");
}

const inHex = (byte: number) => byte.toString(16).padStart(2, "0");
