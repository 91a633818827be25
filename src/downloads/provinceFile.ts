import type { Dataset } from '../dataset/dataset.ts';
import type { Observation } from '../model/observation.ts';

/** Returns all figures of a province and its communes, joint ones once, in the order of the build. */
export function provinceFile(dataset: Dataset, code: string): Observation[] {
  const codes = [code, ...dataset.communesOf(code).map((commune) => commune.code)];
  return [...new Set(codes.flatMap((each) => dataset.at(each)))];
}
