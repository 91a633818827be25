import type { Source } from '../../model/source.ts';
import { REGISTRY } from '../derive/communeUnits.ts';
import { error, type Report, wholeFile } from '../messages.ts';

/** Reports ids that two sources have. */
export function checkSourceIds(sources: readonly Source[], file: string, report: Report): void {
  const seen = new Set<string>();
  for (const { id } of sources) {
    if (seen.has(id))
      report(
        error(
          'E-SOURCE-TWICE',
          { file, line: 0, column: 0, cell: id },
          `hai nguồn cùng mã "${id}"; hãy đổi một mã`,
          `source repeated: "${id}"; give one of the two another id`,
        ),
      );
    seen.add(id);
  }
}

/** Reports that the registry, which figures are counted in, is not described as a source. */
export function checkRegistrySource(
  sources: readonly Source[],
  file: string,
  report: Report,
): void {
  if (sources.some(({ id }) => id === REGISTRY)) return;
  report(
    error(
      'E-SOURCE-UNKNOWN',
      { ...wholeFile(file), cell: REGISTRY },
      `thiếu nguồn "${REGISTRY}" (danh mục đơn vị); hãy thêm một dòng`,
      `missing source: "${REGISTRY}" (the list of units); add a row`,
    ),
  );
}
