/** Why a row or a figure was not taken. */
export type RowProblemCode =
  | 'no-such-column'
  | 'column-twice'
  | 'empty'
  | 'unknown-unit'
  | 'unknown-measure'
  | 'not-a-period'
  | 'not-a-number'
  | 'ambiguous-number'
  | 'unsafe-number'
  | 'not-a-count'
  | 'two-values';

type Messages = Readonly<Record<RowProblemCode, string>>;

/** The reasons in words; `{found}` is what stood there, `{column}` the heading. */
export const rowMessages: { readonly vi: Messages; readonly en: Messages } = {
  vi: {
    'no-such-column': 'Bảng không có cột “{column}”; các cột hiện có: {found}.',
    'column-twice': 'Có hai cột cùng tên “{column}”; hãy đổi tên một cột.',
    empty: 'Ô để trống.',
    'unknown-unit': 'Không có đơn vị mang mã “{found}”.',
    'unknown-measure': 'Danh mục không có số liệu “{found}”.',
    'not-a-period':
      '“{found}” không phải là kỳ; hãy ghi dạng 2026, 2026-05 hoặc 2026-01/2026-06, hoặc khai trong names.',
    'not-a-number': '“{found}” không phải là một số.',
    'ambiguous-number': '“{found}” đọc được thành hai số khác nhau; hãy viết lại hoặc khai numbers.',
    'unsafe-number': 'Bảng tính đã làm tròn số {found}; hãy định dạng ô thành văn bản rồi nhập lại.',
    'not-a-count': '“{found}” không phải là số lượng: cần số nguyên từ 0 trở lên.',
    'two-values': 'Có dòng khác ghi giá trị khác cho cùng số liệu, đơn vị và kỳ; dòng này ghi {found}.',
  },
  en: {
    'no-such-column': 'The table has no column “{column}”; it has: {found}.',
    'column-twice': 'Two columns are called “{column}”; rename one.',
    empty: 'The cell is empty.',
    'unknown-unit': 'No unit has the code “{found}”.',
    'unknown-measure': 'The catalogue has no measure “{found}”.',
    'not-a-period': '“{found}” is no period; write it like 2026, 2026-05 or 2026-01/2026-06, or list it under names.',
    'not-a-number': '“{found}” is not a number.',
    'ambiguous-number': '“{found}” can be read as two numbers; write it otherwise or say which by numbers.',
    'unsafe-number': 'The spreadsheet has rounded {found}; format the cell as text and enter it again.',
    'not-a-count': '“{found}” is no count: a whole number of zero or more is needed.',
    'two-values': 'Another row has another value of the same measure, unit and period; this one has {found}.',
  },
};
