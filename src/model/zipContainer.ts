/** A file in a container. */
export interface ZipEntry {
  content: Uint8Array | readonly number[];
  size: number;
}

/** The part of the spreadsheet library's container that is used here; it has no types of its own. */
export interface ZipContainer {
  read(bytes: Uint8Array, options: { type: 'array' }): unknown;
  find(container: unknown, path: string): ZipEntry | null;
  write(
    container: unknown,
    options: { type: 'array'; fileType: 'zip'; compression: true },
  ): Uint8Array | ArrayBuffer;
}
