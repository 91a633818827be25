const both = (vi: string, en: string) => ({ vi, en });

/** A description of an invented table, as the page that checks tables shows it. */
export const checkExample = {
  source: {
    id: 'dong-hoa-2026-10',
    kind: 'table',
    title: null,
    label: both('UBND tỉnh Đông Hòa, tháng 10/2026', 'Đông Hòa province, October 2026'),
    publisher: 'UBND tỉnh Đông Hòa',
    published: '2026-11-05',
    url: null,
    lang: 'vi',
    machineTranslated: false,
    retrieved: null,
    licence: both('CC BY 4.0', 'CC BY 4.0'),
    caution: both('Số liệu sơ bộ', 'Preliminary figures'),
  },
  files: [
    {
      file: 'thang-10.csv',
      sha256: '0'.repeat(64),
      numbers: 'vi',
      layout: 'wide',
      place: { column: 'Mã', scheme: 'code', name: 'Tên xã' },
      period: { text: '10/2026' },
      asOf: null,
      figures: [
        { indicator: 'portal766_received', value: 'Tiếp nhận' },
        { indicator: 'portal766_on_time', value: 'Đúng hạn' },
      ],
    },
  ],
} as const;
