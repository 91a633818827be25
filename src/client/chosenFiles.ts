/** Tables and the description that a person has chosen so far. */
export interface ChosenFiles {
  readonly tables: readonly File[];
  readonly description: File | null;
}

const isDescription = ({ name }: File): boolean => name.toLowerCase().endsWith('.json');

/** Returns the choice after some more files: new tables take the place of the old, and so does a description. */
export function chooseMore(chosen: ChosenFiles, files: readonly File[]): ChosenFiles {
  const tables = files.filter((file) => !isDescription(file));
  return {
    tables: tables.length > 0 ? tables : chosen.tables,
    description: files.find(isDescription) ?? chosen.description,
  };
}
