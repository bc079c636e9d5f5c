// Long texts for measuring: the annotated reports without their marks, alone or between the prose of an article.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../test/reports/texts/', import.meta.url));
/** The annotated reports as plain texts: figures in every line. */
export const reports = readdirSync(folder).map((file) =>
  readFileSync(`${folder}${file}`, 'utf8')
    .split('\n=== ')[0]
    .replace(/\[(?:[a-z]{1,2}\d{0,2}:)?([^\]|]+)(?:\|[^\]]*)?\]/gu, '$1'),
);

/** What stands between the figures of an article. */
const prose = [
  'Cấp ủy, chính quyền các cấp đã quan tâm lãnh đạo, chỉ đạo, tạo chuyển biến rõ nét về nhận thức và hành động của đội ngũ cán bộ, đảng viên trong thực hiện công tác dân vận.',
  'Người đứng đầu các địa phương, đơn vị thường xuyên xuống cơ sở, lắng nghe tâm tư, nguyện vọng của nhân dân, kịp thời tháo gỡ những khó khăn, vướng mắc ngay từ khi mới phát sinh.',
  'Mặt trận Tổ quốc và các đoàn thể đổi mới nội dung, phương thức hoạt động, hướng mạnh về cơ sở, sát với từng đối tượng, vận động nhân dân thực hiện tốt các chủ trương của Đảng.',
  'Bên cạnh kết quả đạt được, một số nơi còn hình thức, việc nhân rộng mô hình hiệu quả còn chậm, công tác phối hợp giữa các cơ quan có lúc chưa chặt chẽ.',
];

/** A text of at least so many bytes of UTF-8. */
export function textOf(bytes, isArticle) {
  let text = '';
  for (let round = 0; Buffer.byteLength(text) < bytes; round += 1) {
    // Other figures every time, so that nothing is found in a cache.
    const report = reports[round % reports.length].replace(/\d(?=\d)/gu, (digit) =>
      String(((Number(digit) + round) % 9) + 1),
    );
    if (!isArticle) text += `${report}\n\n`;
    else
      for (const line of report.split('\n'))
        text += `${line}\n${prose
          .map((_, at) => prose[(at + round) % prose.length])
          .join(' ')
          .repeat(2)}\n`;
  }
  return text;
}
