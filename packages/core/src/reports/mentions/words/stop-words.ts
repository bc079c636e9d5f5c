import { wordSet } from '../lexicon.js';

/** Words that never name what a number counts. */
export const STOP_WORDS = wordSet(`
đã được đang sẽ là và với trong ngoài của ở tại cho đến tới từ để bị do theo về còn có đạt chiếm tăng giảm so nhưng
thì mà này đó kia ấy nữa đủ trở lên xuống vào ra không chưa cũng đều chỉ mới thuộc nêu trên dưới trước sau bằng tương
gồm bao thành vừa ngay hoặc hay khi nếu cùng như qua riêng rồi lại nên vì bởi tuy song nhằm hơn kém nhất quá rất
hiện nay vẫn mỗi từng cả mọi các những một lần lượt khoảng gần chừng đúng sớm trễ chậm muộn quá hạn hoàn tiếp nhận
giải quyết xử lý chuyển trả xong nhiều ít cao thấp lớn nhỏ đồng thời ước tính tức nghĩa bình quân trung đối xếp đứng
a b c d e f vnd lệ cấp toàn năm tháng ngày quý bên phát tham đưa thu góp khởi tập thực hành nâng phấn cơ bản
`);

/** Where a unit ends although the phrase could go on. */
export const NUMBER_OF = wordSet('số');
