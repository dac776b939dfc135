import type { ChosenFile } from "./chosenSet.ts";

/** The files of what was dropped, those in folders too. Only within the event itself can the browser name them. */
export async function droppedFiles({ items }: DataTransfer): Promise<ChosenFile[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const files = await Promise.all(entries.map(filesIn));

  return files.flat();
}

async function filesIn(entry: FileSystemEntry): Promise<ChosenFile[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ path: entry.fullPath.slice(1), file }];
  }
  if (!isDirectory(entry)) return [];

  const reader = entry.createReader();
  const files: ChosenFile[] = [];
  // A directory is told in pieces, of a hundred entries in Chromium; an empty piece is its end.
  for (let some = await piece(reader); some.length > 0; some = await piece(reader))
    for (const each of some) files.push(...(await filesIn(each)));

  return files;
}

const piece = (reader: FileSystemDirectoryReader) =>
  new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry =>
  entry.isDirectory;
