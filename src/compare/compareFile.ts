/** A place's value in finished words; `few` has too few cases to be set beside others by colour. */
export interface ComparedValue {
  readonly value: number;
  readonly text: string;
  /** How many cases it stands on, in words; empty where no source says. */
  readonly n: string;
  readonly few: boolean;
  /** Where it stands in its source, from the root of the site. */
  readonly href: string;
}

/** One indicator, period and source over all places of a file: what may share a chart. */
export interface ComparedSlice {
  readonly id: string;
  readonly topic: string;
  readonly title: string;
  readonly subtitle: string;
  /** Right end of the scale; null where the largest value is. */
  readonly max: number | null;
  /** What all are compared with: the pooled rate, or the median; null for neutral counts. */
  readonly reference: {
    readonly value: number;
    readonly text: string;
    readonly label: string;
    /** Where it is told how it is computed, from the root of the site. */
    readonly href: string;
  } | null;
  readonly caution: string;
  readonly sources: ReadonlyArray<{ readonly text: string; readonly href: string }>;
  readonly values: Readonly<Record<string, ComparedValue>>;
}

/** A place that can be chosen. */
export interface ComparedPlace {
  readonly code: string;
  readonly name: string;
  /** From the root of the site. */
  readonly href: string;
}

/** All that can be compared among the provinces, or among the communes of one province, in one language. */
export interface CompareFile {
  readonly places: readonly ComparedPlace[];
  readonly topics: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  readonly slices: readonly ComparedSlice[];
  readonly groups: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly places: readonly string[];
  }>;
}
