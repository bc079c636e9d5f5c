/** What the program says, by language. `{…}` are filled in. */
export const cliMessages = {
  vi: {
    help: `danvan đọc, đối chiếu báo cáo hành chính, đọc số thành chữ và chạy máy chủ nhận phiếu đánh giá.

Đối chiếu các phép tính mà báo cáo tự nêu (mã thoát 1 nếu có chỗ không khớp):
  danvan audit bao-cao.docx
  danvan audit *.txt --json > ket-qua.json

Đọc mọi số liệu trong báo cáo; --date là ngày đăng, để hiểu các ngày không ghi năm:
  danvan read bao-cao.html --date 2026-05-17
  cat bao-cao.txt | danvan read - --json

Đọc số thành chữ; --money viết theo lối ghi phiếu chi:
  danvan spell 43500000
  danvan spell 43.500.000 --money
  danvan spell 1.234 --json

Đưa bảng CSV, XLSX thành số liệu cho máy chủ; dòng nào không nhận được nêu kèm lý do (mã thoát 1):
  danvan import so-lieu.xlsx --map cot.json > so-lieu.json

Nhận phiếu đánh giá và trả thẻ chỉ số ở http://127.0.0.1:8080:
  danvan serve
  PORT=9000 DATA_DIR=/srv/danvan ALLOWED_ORIGINS=https://xa.gov.vn danvan serve
  danvan serve --check                     (chỉ kiểm tra cấu hình và cơ sở dữ liệu)

Sao lưu khi máy chủ vẫn chạy, và khôi phục vào một thư mục dữ liệu trống:
  DATA_DIR=/srv/danvan danvan backup sao-luu.db
  DATA_DIR=/srv/danvan-moi danvan restore sao-luu.db

Chuyển sang PostgreSQL; bị ngắt thì chạy lại sẽ tiếp tục:
  DATA_DIR=/srv/danvan DATABASE_URL=postgres://… danvan move

Gợi ý lệnh khi gõ phím Tab (bash, zsh, fish):
  source <(danvan completion bash)

Tệp: .txt .md .html .docx .pdf (có lớp chữ), hoặc - cho đầu vào chuẩn.
Bảng mã được tự nhận ra (UTF-8, UTF-16, windows-1258, TCVN3, VNI); --encoding TÊN để chỉ định.
Tùy chọn: --json, --date NGÀY, --encoding TÊN, --map TỆP, --money, --lang vi|en, -h --help, -v --version.
Ngôn ngữ theo LANG của máy, mặc định là tiếng Việt; NO_COLOR tắt màu.
Mã thoát: 0 khớp hết, 1 có chỗ không khớp, 2 gọi sai hoặc không đọc được tệp.`,
    notWritten: 'Không ghi được kết quả ({code}). Hãy kiểm tra ổ đĩa hoặc quyền ghi.',
    unexpected: 'Có lỗi ngoài dự kiến của danvan; hãy gửi dòng dưới cho người bảo trì.',
    noFile: 'Cần ít nhất một tệp. Ví dụ: danvan {command} bao-cao.docx',
    noTable: 'Cần ít nhất một tệp .csv hoặc .xlsx. Ví dụ: danvan import so-lieu.xlsx --map cot.json',
    noMap: 'Cần --map và một tệp JSON nêu cột nào chứa gì. Ví dụ: danvan import so-lieu.xlsx --map cot.json',
    refusedRow: '{file}, hàng {row}',
    refusedCell: '{file}, hàng {row}, cột “{column}”',
    imported: 'Nhận {taken} số liệu, không nhận {refused}.',
    noBackup: 'Cần một tệp. Ví dụ: danvan {command} sao-luu.db',
    backedUp: 'Đã sao lưu {answers} phiếu vào {file}.',
    restored: 'Đã khôi phục {answers} phiếu vào {file}.',
    moved:
      'Đã chuyển {answers} phiếu ({rows} dòng) sang PostgreSQL và đối chiếu từng bảng. Hãy chạy máy chủ với DATABASE_URL.',
    noOperands: 'Lệnh {command} không nhận “{word}”; cấu hình đặt bằng biến môi trường, ví dụ: PORT=9000 danvan serve',
    wouldStart:
      'Máy chủ sẽ chạy ở {listensOn}, lưu vào {store}. Số liệu: {figures}. Mã lượt giao dịch: {visits}. Phần tử: {elements}.',
    yes: 'có',
    no: 'chưa',
    noNumber: 'Cần một số. Ví dụ: danvan spell 43500000',
    line: 'dòng {line}',
    paragraph: 'đoạn {paragraph}, câu {sentence}',
    cell: 'bảng {table}, hàng {row}, cột {column}',
    picturePages: '{file}: các trang {pages} chỉ là ảnh, không có chữ để đọc và chưa được đối chiếu.',
    nothingStated: '{file}: không có phép tính nào để đối chiếu.',
    reading: 'Đang đọc {at}/{all}: {file}',
    moving: 'Đã chuyển {rows} dòng, đang ở bảng {table}',
    summary: '{file}: đối chiếu {all} phép tính, {wrong} không khớp, {undecided} chưa đủ căn cứ.',
    figures: '{file}: {mentions} số liệu, {claims} chỉ tiêu nhận ra, {checks} phép tính.',
    claims: 'Chỉ tiêu',
    checks: 'Phép tính',
    warning: 'Lưu ý: số này có thể hiểu cách khác ({warnings}).',
  },
  en: {
    help: `danvan reads and audits Vietnamese administrative reports, spells numbers and runs the collecting server.

Audit the arithmetic that a report states itself (exit code 1 when something does not hold):
  danvan audit report.docx
  danvan audit *.txt --json > result.json

Read every figure of a report; --date is the day of publication, for days without a year:
  danvan read report.html --date 2026-05-17
  cat report.txt | danvan read - --json

Spell a number in Vietnamese; --money writes it as on a receipt:
  danvan spell 43500000
  danvan spell 43.500.000 --money
  danvan spell 1.234 --json

Turn CSV and XLSX tables into measurements for the server; each refused row is listed with its reason (exit code 1):
  danvan import figures.xlsx --map columns.json > figures.json

Take ratings and serve indicator cards at http://127.0.0.1:8080:
  danvan serve
  PORT=9000 DATA_DIR=/srv/danvan ALLOWED_ORIGINS=https://commune.gov.vn danvan serve
  danvan serve --check                     (only checks settings and database)

Back up while the server runs, and restore into an empty data folder:
  DATA_DIR=/srv/danvan danvan backup backup.db
  DATA_DIR=/srv/danvan-new danvan restore backup.db

Move to PostgreSQL; cut off, it goes on when it is run again:
  DATA_DIR=/srv/danvan DATABASE_URL=postgres://… danvan move

Complete commands with the Tab key (bash, zsh, fish):
  source <(danvan completion bash)

Files: .txt .md .html .docx .pdf (with a text layer), or - for standard input.
The encoding is told by itself (UTF-8, UTF-16, windows-1258, TCVN3, VNI); --encoding NAME sets it.
Options: --json, --date DAY, --encoding NAME, --map FILE, --money, --lang vi|en, -h --help, -v --version.
The language follows LANG, Vietnamese by default; NO_COLOR turns colours off.
Exit codes: 0 all hold, 1 something does not hold, 2 wrong call or unreadable file.`,
    notWritten: 'The result could not be written ({code}). Check the disk or the permissions.',
    unexpected: 'danvan met an unexpected error; please send the lines below to its maintainers.',
    noFile: 'Needs at least one file. Example: danvan {command} report.docx',
    noTable: 'Needs at least one .csv or .xlsx file. Example: danvan import figures.xlsx --map columns.json',
    noMap:
      'Needs --map and a JSON file that says which column holds what. Example: danvan import figures.xlsx --map columns.json',
    refusedRow: '{file}, row {row}',
    refusedCell: '{file}, row {row}, column “{column}”',
    imported: '{taken} figures taken, {refused} refused.',
    noBackup: 'Needs one file. Example: danvan {command} backup.db',
    backedUp: 'Backed up {answers} answers to {file}.',
    restored: 'Restored {answers} answers to {file}.',
    moved:
      'Moved {answers} answers ({rows} rows) to PostgreSQL and compared every table. Run the server with DATABASE_URL.',
    noOperands:
      'The command {command} takes no “{word}”; settings are environment variables, for example: PORT=9000 danvan serve',
    wouldStart:
      'The server would listen on {listensOn} and keep its data in {store}. Figures: {figures}. Visit tokens: {visits}. Elements: {elements}.',
    yes: 'yes',
    no: 'not set up',
    noNumber: 'Needs a number. Example: danvan spell 43500000',
    line: 'line {line}',
    paragraph: 'paragraph {paragraph}, sentence {sentence}',
    cell: 'table {table}, row {row}, column {column}',
    picturePages: '{file}: pages {pages} are pictures without text and were not audited.',
    nothingStated: '{file}: states no arithmetic to audit.',
    reading: 'Reading {at}/{all}: {file}',
    moving: '{rows} rows moved, now in the table {table}',
    summary: '{file}: {all} relations audited, {wrong} do not hold, {undecided} undecided.',
    figures: '{file}: {mentions} figures, {claims} claims, {checks} relations.',
    claims: 'Claims',
    checks: 'Relations',
    warning: 'Note: this number can be read another way ({warnings}).',
  },
} as const;

/** Puts values into the `{…}` of a message. */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}
