import { describe, expect, it } from 'vitest';
import { findMentions } from './find-mentions.js';
import type { Mention } from './mention.js';

// One construction a line: the sentence, then each mention as
// "text = kind value (unit) bound".
const SENTENCES = `
Bộ phận một cửa đã trả hơn 4,5 ngàn hồ sơ. → hơn 4,5 ngàn hồ sơ = count 4500 (hồ sơ) moreThan
Tỷ lệ hộ nghèo của xã còn 0 45%. → 0 45% = percent 0.45 (%)
Chỉ số hài lòng tăng 1,15 điểm phần trăm. → 1,15 điểm phần trăm = percent 1.15 (điểm phần trăm)
Tổng kinh phí sửa đường là 12, 5 tỷ đồng. → 12, 5 tỷ đồng = money 12500000000 (đồng)
Mỗi hộ được hỗ trợ 19,5% triệu đồng. → 19,5% triệu đồng = money 19500000 (đồng)
Diện tích thu hồi đạt 54/52ha. → 54/52ha = fraction 54/52 (ha)
Đến nay 129 xã/193 xã ký cam kết. → 129 xã/193 xã = fraction 129/193 (xã)
Sở Tư pháp xếp thứ 21/63 tỉnh. → thứ 21/63 tỉnh = ordinal 21/63
Trước kỳ họp 51 buổi được mở. → 51 buổi = count 51 (buổi)
Đại biểu nhắc lại kỳ họp 8 của nhiệm kỳ. → kỳ họp 8 = ordinal 8 (kỳ họp)
Số kiến nghị thuộc huyện, xã 602, thuộc trung ương 36. → 602 = count 602; 36 = count 36
Sức khỏe loại 1 68, loại 2 176, loại 3 193. → loại 1 = level 1 (loại); 68 = count 68; loại 2 = level 2 (loại); 176 = count 176; loại 3 = level 3 (loại); 193 = count 193
Máy tính cũ hơn 5 năm đều được thay. → 5 năm = period 5 (năm)
Thủ tục đất đai chiếm quá nửa số hồ sơ. → quá nửa số hồ sơ = fraction 1/2 (hồ sơ) moreThan
Dịch vụ mức độ 3, 4 quý IV/2019 tăng mạnh. → mức độ 3, 4 = list 3,4 (mức độ); quý IV/2019 = period 2019-10/2019-12
Ở mức độ 4, 20% hồ sơ nộp qua mạng. → mức độ 4 = level 4 (mức độ); 20% = percent 20 (%)
Cộng dồn năm năm xã có 524 mô hình. → năm năm = period 5 (năm); 524 mô hình = count 524 (mô hình)
Xã đã lên năm bậc trên bảng xếp hạng. → năm bậc = count 5 (bậc)
Ban tổ chức trao một giải nhất, 2 giải nhì. → một giải nhất = count 1 (giải nhất); 2 giải nhì = count 2 (giải nhì)
Toàn huyện chỉ còn một trạm y tế chưa đạt. → một trạm y tế = count 1 (trạm y tế)
Một cán bộ, 3 lần bị nhắc nhở, đã xin nghỉ. → 3 lần = measure 3 (lần)
Bệnh viện 120 giường, trạm xã 24 giường. → 120 giường = count 120 (giường); 24 giường = count 24 (giường)
Người dân phản ánh qua Cổng 1022 tỉnh. → 1022 = phone 1022
Xa gui 14 kien nghi, huyen tiep thu 8 kien nghi. → 14 kien nghi = count 14 (kien nghi); 8 kien nghi = count 8 (kien nghi)
Ky hop thu 10 da nghe bao cao, huyen dung thu 9. → thu 10 = ordinal 10 (Ky hop); thu 9 = ordinal 9
Ứng dụng chuyển qua 115 hồ sơ khẩn. → 115 hồ sơ = count 115 (hồ sơ)
Đoàn chấm điểm 846 kết quả. → 846 kết quả = count 846 (kết quả)
Sở gửi Báo cáo chuyển đổi số 11 tháng năm 2024. → 11 tháng năm 2024 = period 2024-01/2024-11
Người dân được hỏi về năm yếu tố phục vụ. → năm yếu tố = count 5 (yếu tố)
Mỗi hộ mất nhà được hỗ trợ 500k/người trong tuần đầu. → 500k/người = money 500000
Tiền công của thợ là 1tr5/tháng. → 1tr5/tháng = money 1500000
Bà con góp được 2tỷ3. → 2tỷ3 = money 2300000000
Thôn nhắc nhau thông điệp 5K. → 5K = other 5K
Nhóm thanh niên tập đường chạy 10k. → 10k = count 10 (k)
Hội được giao chỉ tiêu 240 hội viên mới. → 240 hội viên = count 240 (hội viên)
Mô hình được giữ ở các thôn 1, 4, 6; xã có thêm 2 mô hình. → thôn 1, 4, 6 = list 1,4,6 (thôn); 2 mô hình = count 2 (mô hình)
Mỗi thôn 3 tổ, các tổ 2 người. → 3 tổ = count 3 (tổ); 2 người = count 2 (người)
Vụ việc kéo dài hơn 3 tháng mới xong. → hơn 3 tháng = period 3 (tháng) moreThan
Cầu mới dài hơn 12 m. → 12 m = measure 12 (m)
Xã giao chỉ tiêu từ 65% hộ dân trở lên. → từ 65% hộ dân trở lên = percent 65 (%) atLeast
Từ 65% hộ dân năm ngoái nay thành 70%. → 65% = percent 65 (%); 70% = percent 70 (%)
Xã còn vướng chỉ tiêu 3 về nước sạch. → chỉ tiêu 3 = ordinal 3 (chỉ tiêu)
Xã thu 12,4 tỷ đồng/ kế hoạch 10 tỷ đồng. → 12,4 tỷ đồng = money 12400000000 (đồng); 10 tỷ đồng = money 10000000000 (đồng)
Phường giữ hạng 5/11 của quận. → hạng 5/11 = ordinal 5/11
Tổ trực 24/24 tại trụ sở. → 24/24 = other 24/24
Bản đồ quy hoạch tỷ lệ 1/2000 được treo công khai. → 1/2000 = other 1/2000
Thu nhập của bà con đạt 25 triệu đồng/người/năm. → 25 triệu đồng/người/năm = money 25000000 (đồng/người/năm)
Bình quân toàn huyện đạt 12 tiêu chí/xã. → 12 tiêu chí/xã = count 12 (tiêu chí/xã)
Mỗi thôn tăng từ 1-2 tiêu chí. → từ 1-2 tiêu chí = count 1/2 (tiêu chí)
Thời hạn trả lời là 4-6 ngày làm việc. → 4-6 ngày làm việc = period 4/6 (ngày làm việc)
Sản lượng rau tăng 15-20%. → 15-20% = percent 15/20 (%)
Mỗi thôn lập từ 2 đến 4 tổ. → từ 2 đến 4 tổ = count 2/4 (tổ)
Cổng dịch vụ cung cấp mức độ 3, 4. → mức độ 3, 4 = list 3,4 (mức độ)
Hồ sơ ở Mức 1, 2 được nâng cấp. → Mức 1, 2 = list 1,2 (Mức)
Lượng khách tăng +7%. → +7% = percent 7 (%)
Chi thường xuyên thay đổi -1,8%. → -1,8% = percent -1.8 (%)
Có 90 phần trăm số phiếu đồng ý. → 90 phần trăm = percent 90 (%)
Xã vận động được khoảng 1/4 số hộ. → khoảng 1/4 số hộ = fraction 1/4 (hộ) about
Ban hòa giải chi 12 triệu 350 nghìn đồng. → 12 triệu 350 nghìn đồng = money 12350000 (đồng)
Tuyến kênh dài 75km. → 75km = measure 75 (km)
Sân thể thao rộng 2.145,5 m2. → 2.145,5 m2 = measure 2145.5 (m2)
Lượng đơn gấp 1,6 lần. → 1,6 lần = measure 1.6 (lần)
Đơn vị đạt 81,2 điểm. → 81,2 điểm = measure 81.2 (điểm)
Lễ ký kết diễn ra ngày 3 tháng 2 năm 2021. → ngày 3 tháng 2 năm 2021 = date 2021-02-03
Phiếu ghi 2.1.2018 là sai. → 2.1.2018 = date 2018-01-02
Biên bản lập 05/7/23 tại thôn. → 05/7/23 = date 2023-07-05
Lớp tập huấn mở từ ngày 03-08/9/2023. → từ ngày 03-08/9/2023 = dateRange 2023-09-03/2023-09-08
Cao điểm kéo dài từ tháng 02/2020 đến tháng 9/2020. → từ tháng 02/2020 đến tháng 9/2020 = monthRange 2020-02/2020-09
Số liệu chốt 3 tháng cuối năm 2021. → 3 tháng cuối năm 2021 = period 2021-10/2021-12
Báo cáo quý I/2023 đã gửi. → quý I/2023 = period 2023-01/2023-03
Kết quả 8 tháng đầu năm rất khả quan. → 8 tháng = period 8 (tháng)
Buổi tiếp dân bắt đầu lúc 8h15. → 8h15 = time 08:15
Hội trường mở cửa 13 giờ 45 phút. → 13 giờ 45 phút = time 13:45
Xã thực hiện Nghị định số 45/2020/NĐ-CP. → Nghị định số 45/2020/NĐ-CP = docNumber 45/2020/NĐ-CP (Nghị định)
Huyện triển khai Quyết định 468/QĐ-TTg. → Quyết định 468/QĐ-TTg = docNumber 468/QĐ-TTg (Quyết định)
Đảng ủy quán triệt Chỉ thị số 05-CT/TW. → Chỉ thị số 05-CT/TW = docNumber 05-CT/TW (Chỉ thị)
Đoàn đại biểu góp ý Luật số 10/2022/QH15. → Luật số 10/2022/QH15 = docNumber 10/2022/QH15 (Luật)
Ủy ban ban hành 388/NQ-UBTVQH16. → 388/NQ-UBTVQH16 = docNumber 388/NQ-UBTVQH16
Tổ công tác thực hiện Đề án 06. → Đề án 06 = docNumber 06 (Đề án)
Vùng cao hưởng Chương trình 135. → Chương trình 135 = docNumber 135 (Chương trình)
Căn cứ Luật Khiếu nại số 02/2011/QH13. → Luật Khiếu nại số 02/2011/QH13 = docNumber 02/2011/QH13 (Luật)
Xã chưa đạt tiêu chí số 5. → tiêu chí số 5 = ordinal 5 (tiêu chí)
Đoàn nhắc lại Điều 12 của quy chế. → Điều 12 = ordinal 12 (Điều)
Đại biểu dự kỳ họp thứ 10. → thứ 10 = ordinal 10 (kỳ họp)
Nước sạch về thôn 1, 3, 5. → thôn 1, 3, 5 = list 1,3,5 (thôn)
Xin gọi (024) 3555.0199 khi cần. → (024) 3555.0199 = phone 02435550199
Người dân phản ánh qua hotline 1900. → 1900 = phone 1900
Trang Zalo: 97, tổng đài: 162, chiếm 40%. → 97 = count 97; 162 = count 162; 40% = percent 40 (%)
Qua đường dây nóng 118 (27,5%). → 118 = count 118; 27,5% = percent 27.5 (%)
Môi trường 58 vụ, việc khác 31 vụ. → 58 vụ = count 58 (vụ); 31 vụ = count 31 (vụ)
Nhận 58 vụ, việc trong 6 thôn. → 58 vụ, việc = count 58 (vụ, việc); 6 thôn = count 6 (thôn)
Qua ứng dụng 1.312, cổng dịch vụ công 405, đường dây nóng 263. → 1.312 = count 1312; 405 = count 405; 263 = count 263
Xin gọi 0912.345.678, đường dây nóng 263. → 0912.345.678 = phone 0912345678; 263 = phone 263
Chi hội Bắc 4 4 100%. → 4 = count 4; 4 = count 4; 100% = percent 100 (%)
Đến 30-6, xã đã trả xong. → 30-6 = date --06-30
Kỳ nghỉ kéo dài đến 5-7 buổi. → 5-7 buổi = count 5/7 (buổi)
Xã nhận trong quý 96 đơn. → 96 đơn = count 96 (đơn)
Xã tổng kết quý 3 vào thứ Sáu. → quý 3 = ordinal 3 (quý)
Cán bộ trực máy 0912 345 678 cả đêm. → 0912 345 678 = phone 0912345678
Tổ dân phố số 3 ra quân. → Tổ dân phố số 3 = other 3 (Tổ dân phố)
Nhà văn hóa thôn 12A xuống cấp. → thôn 12A = other 12A (thôn)
Ổ gà nằm trên Quốc lộ 14B. → Quốc lộ 14B = other 14B (Quốc lộ)
Sạt lở tại Km7+500. → Km7+500 = other 7+500 (Km)
Phụ cấp tính theo hệ số 2,34. → hệ số 2,34 = other 2.34 (hệ số)
Sóng 4G phủ toàn xã. → 4G = other 4G
Bộ phận tiếp dân nghỉ Thứ 3. → Thứ 3 = other 3
Tổng thu đạt 468,451 tỷ đồng. → 468,451 tỷ đồng = money 468451000000 (đồng)
Mương dài 12,750 km. → 12,750 km = measure 12.75 (km)
Lúa đạt 7.300,275 tấn. → 7.300,275 tấn = measure 7300.275 (tấn)
Rừng trồng được 7,300.3 ha. → 7,300.3 ha = measure 7300.3 (ha)
Phần còn lại là 7 tỷ 250 triệu đồng. → 7 tỷ 250 triệu đồng = money 7250000000 (đồng)
Mỗi suất quà trị giá hai triệu rưỡi đồng. → hai triệu rưỡi đồng = money 2500000 (đồng)
Công trình xong sau một năm rưỡi. → một năm rưỡi = period 1.5 (năm)
Toàn tỉnh có mười bảy nghìn hộ. → mười bảy nghìn hộ = count 17000 (hộ)
Người nộp chuẩn bị 03 (ba) bản. → 03 (ba) bản = count 3 (bản)
Bưu điện đã nhận một nửa số hộ. → một nửa số hộ = fraction 1/2 (hộ)
Dự án phủ ba phần tư số xã. → ba phần tư số xã = fraction 3/4 (xã)
Mỗi thôn có ít nhất một tổ. → ít nhất một tổ = count 1 (tổ) atLeast
Còn dưới năm xã chưa nộp. → dưới năm xã = count 5 (xã) lessThan
Năm là: tăng cường giám sát. → Năm là = ordinal 5
Đội hoàn thành trong năm tháng. → năm tháng = period 5 (tháng)
Hồ sơ nộp muộn hơn 2 năm. → 2 năm = period 2 (năm)
Công tác chuyển biến trên 4 lĩnh vực. → 4 lĩnh vực = count 4 (lĩnh vực)
Việc trả lời không quá 5 ngày. → không quá 5 ngày = period 5 (ngày) atMost
Hội nghị cần tối đa 10 ngày. → tối đa 10 ngày = period 10 (ngày) atMost
Mỗi tổ không dưới 3 người. → không dưới 3 người = count 3 (người) atLeast
Tỷ lệ phải ≥ 80%. → ≥ 80% = percent 80 (%) atLeast
Phường thu từ 50 phiếu trở lên. → từ 50 phiếu trở lên = count 50 (phiếu) atLeast
Ban giám sát kiến nghị chưa đến 20 đơn. → chưa đến 20 đơn = count 20 (đơn) lessThan
Có ngót 300 hộ được cấp nước. → ngót 300 hộ = count 300 (hộ) nearly
Nhà máy thuê xấp xỉ 2.000 lao động. → xấp xỉ 2.000 lao động = count 2000 (lao động) about
Kinh phí khoảng gần 4,8 tỷ đồng. → khoảng gần 4,8 tỷ đồng = money 4800000000 (đồng) nearly
Hội trường đón 15 200 lượt khách. → 15 200 lượt khách = count 15200 (lượt khách)
Ủy ban chi 1,234,567 đồng. → 1,234,567 đồng = money 1234567 (đồng)
Huyện đạt 99.5% số hồ sơ. → 99.5% = percent 99.5 (%)
Hạn nộp: 17:54:30 hôm qua. → 17:54:30 = time 17:54:30
Tin đăng (GMT+7) chậm. → GMT+7 = other 7
Phòng dịch Covid-19 từ sớm. → Covid-19 = other 19
Phong trào “3 không, 3 có” lan rộng. → 3 = other 3; 3 = other 3
Lực lượng theo phương châm 4 tại chỗ. → 4 = other 4
Nhân dịp 30/4 xã tặng quà. → 30/4 = date --04-30
Huyện tiếp dân từ 1/1 đến 30/6/2022. → từ 1/1 đến 30/6/2022 = dateRange 2022-01-01/2022-06-30
Kỳ báo cáo từ 15/12/2022 đến 14/6/2023. → từ 15/12/2022 đến 14/6/2023 = dateRange 2022-12-15/2023-06-14
Lớp học từ ngày 15 đến ngày 20 tháng 5 năm 2022. → từ ngày 15 đến ngày 20 tháng 5 năm 2022 = dateRange 2022-05-15/2022-05-20
Năm cuộc đối thoại đã diễn ra. → Năm cuộc đối thoại = count 5 (cuộc đối thoại)
Năm hội nhập đã qua 4 tháng. → 4 tháng = period 4 (tháng)
Năm học 2020-2021 có nhiều đổi mới. → Năm học 2020-2021 = yearRange 2020/2021
Kế hoạch giai đoạn 2016 – 2020 đã xong. → giai đoạn 2016 – 2020 = yearRange 2016/2020
Dự án chạy từ 2016 đến 2020. → từ 2016 đến 2020 = yearRange 2016/2020
Các mốc là năm 2019, 2020 và 2021. → năm 2019 = year 2019; 2020 = year 2020; 2021 = year 2021
Đơn vị xếp thứ nhất của khối. → thứ nhất = ordinal 1
Thứ nhất, cần rà soát lại. → Thứ nhất = ordinal 1
Họp giao ban ngày thứ 2 hằng tuần. → thứ 2 = other 2
Đoàn khám cho 5 đồng chí. → 5 đồng chí = count 5 (đồng chí)
Mạng lưới gồm 12 điểm du lịch. → 12 điểm du lịch = count 12 (điểm du lịch)
Tiểu học Hòa Bình 1 đạt chuẩn. → 1 = other 1
Xe chạy trên đường 30/4. → 30/4 = other 30/4
Đơn vị áp dụng ISO 9001:2015. → ISO 9001:2015 = other 9001:2015 (ISO)
Nhà máy theo Công nghiệp 4.0 rõ nét. → Công nghiệp 4.0 = other 4 (Công nghiệp)
Lãi suất giữ 0,5-0,7%/tháng. → 0,5-0,7% = percent 0.5/0.7 (%)
Mức hỗ trợ 3-5 triệu đồng. → 3-5 triệu đồng = money 3000000/5000000 (đồng)
Kinh phí từ 500 nghìn đồng đến 1 triệu đồng. → từ 500 nghìn đồng đến 1 triệu đồng = money 500000/1000000 (đồng)
Vốn ngoại đạt 450 triệu đô la. → 450 triệu đô la = money 450000000 (đô la)
Hộ vay được 25 trđ. → 25 trđ = money 25000000 (đồng)
Mật độ lên 120 người/km2. → 120 người/km2 = count 120 (người/km2)
Sản phẩm được xếp 4 sao. → 4 sao = level 4 (sao)
Lớp có trình độ cấp 3. → cấp 3 = level 3 (cấp)
Khối 6 có 158 em, cả khối 8 đơn vị. → Khối 6 = level 6 (Khối); 158 em = count 158 (em); 8 đơn vị = count 8 (đơn vị)
Trong tổng số 125 đơn có đơn trùng. → 125 đơn = count 125 (đơn)
Đơn thuộc hồ sơ số 25. → hồ sơ số 25 = ordinal 25 (hồ sơ)
Nữ hội viên chiếm 24, còn lại là nam. → 24 = percent 24
Tỷ lệ hài lòng đạt 96. → 96 = percent 96
Đảng bộ đạt95% kế hoạch. → 95% = percent 95 (%)
Cả xã mới có 15hồ sơ. → 15hồ sơ = count 15 (hồ sơ)
Hạn chót từ ngày 21/7đến 20/8/2021. → từ ngày 21/7đến 20/8/2021 = dateRange 2021-07-21/2021-08-20
Tổ chia việc ngày 10, 11, 12/6/2022. → ngày 10 = date 2022-06-10; 11 = date 2022-06-11; 12/6/2022 = date 2022-06-12
Huyện tổng kết quý I, II năm 2022. → quý I, II năm 2022 = period 2022-01/2022-06
Bí thư tiếp dân 24 buổi/năm. → 24 buổi/năm = count 24 (buổi/năm)
UBND xã tiếp 1.250 lượt/1.300 người. → 1.250 lượt = count 1250 (lượt); 1.300 người = count 1300 (người)
Hội đặt mục tiêu hơn nửa tỷ đồng. → hơn nửa tỷ đồng = money 500000000 (đồng) moreThan
Ba Vì và Ba Đình đều đông khách. → nothing
Một số vụ việc vẫn kéo dài. → nothing
Công tác đầu tư được chú trọng. → nothing
Thứ Hai tuần sau sẽ họp. → nothing
Bo phan mot cua da tra hon 300 ho so trong thang 5 nam 2021. → hon 300 ho so = count 300 (ho so) moreThan; thang 5 nam 2021 = month 2021-05
Hợp đồng thuê tại số nhà 12/5 đã hết hạn. → số nhà 12/5 = other 12/5 (số nhà)
Nội dung này ở mục 3.2 của báo cáo. → mục 3.2 = ordinal 3.2 (mục)
Trường hợp 1: hộ có tranh chấp lối đi. → Trường hợp 1 = ordinal 1 (Trường hợp)
Tập huấn mở vào tuần 3 tháng 5. → tuần 3 = ordinal 3 (tuần); tháng 5 = month --05
Biểu 3 còn thiếu số liệu. → Biểu 3 = ordinal 3 (Biểu)
Biểu số 06/VPCP/KSTT được gửi hằng tháng. → Biểu số 06/VPCP/KSTT = docNumber 06/VPCP/KSTT (Biểu)
Đội đã làm xong 12 trên 15 nhiệm vụ. → 12 = count 12; 15 nhiệm vụ = count 15 (nhiệm vụ)
Vốn giải ngân 12 tỷ đồng trên 15 tỷ đồng được giao. → 12 tỷ đồng = money 12000000000 (đồng); 15 tỷ đồng = money 15000000000 (đồng)
Trạm phát điện 220V bị quá tải. → 220V = measure 220 (V)
Dân chuyển vào tháng mười hai. → tháng mười hai = month --12
Tổ hòa giải họp tháng Giêng năm 2022. → tháng Giêng năm 2022 = month 2022-01
Mỗi tháng 2 lần, xã tiếp dân. → 2 lần = measure 2 (lần)
Mưa làm hư hỏng 30a/2008/NQ-CP bản lưu. → 30a/2008/NQ-CP = docNumber 30a/2008/NQ-CP
Xã áp dụng chương trình 30a. → chương trình 30a = docNumber 30a (chương trình)
Chương trình có 3 tham luận. → 3 tham luận = count 3 (tham luận)
Nghị quyết Trung ương 4 khóa XII được quán triệt. → Trung ương 4 = ordinal 4 (Trung ương)
Tổ 5 thôn 3 về đích sớm. → Tổ 5 = other 5 (Tổ); thôn 3 = other 3 (thôn)
Đơn vị thi đua mô hình số 3. → mô hình số 3 = ordinal 3 (mô hình)
Đảng ủy chỉ rõ điểm 3 mục II. → điểm 3 = ordinal 3 (điểm)
Kế hoạch 5 năm 2021-2025 được thông qua. → 5 năm = period 5 (năm); 2021-2025 = yearRange 2021/2025
Từ 14 giờ đến 16 giờ 30, đoàn đối thoại. → 14 giờ = time 14:00; 16 giờ 30 = time 16:30
Bàn tiếp dân đặt tại tầng 3, phòng 305. → tầng 3 = other 3 (tầng); phòng 305 = other 305 (phòng)
Lãnh đạo tiếp dân ngày 15 và 30 hằng tháng. → ngày 15 và 30 = list 15,30 (ngày)
Đô thị loại IV có 3 phường. → 3 phường = count 3 (phường)
Xã còn nợ 2 nghìn tỷ đồng. → 2 nghìn tỷ đồng = money 2000000000000 (đồng)
Nhà máy thải 1.200 m3/ngày. → 1.200 m3/ngày = measure 1200 (m3/ngày)
Bộ đội giúp dân 25.000 ngày công. → 25.000 ngày công = count 25000 (ngày công)
Ban chỉ đạo họp quý 2 năm 2021. → quý 2 năm 2021 = period 2021-04/2021-06
Thuế thu 15 triệu 5 trăm nghìn đồng. → 15 triệu 5 trăm nghìn đồng = money 15500000 (đồng)
Tỷ lệ tăng từ 8,5% xuống còn 2,1%. → 8,5% = percent 8.5 (%); 2,1% = percent 2.1 (%)
Mời xem thêm tại http://xa.gov.vn/bai-2021 nhé. → 2021 = other 2021
Mã số 0102030405 đã khóa. → Mã số 0102030405 = other 102030405 (Mã số)
Từ ngày 1 đến ngày 15/7 xã thu phí. → Từ ngày 1 đến ngày 15/7 = dateRange --07-01/--07-15
Các ngày 5, 6/7 có mưa. → ngày 5 = date --07-05; 6/7 = date --07-06
Đồng chí Bảy và chị Hai cùng dự. → nothing
Chính quyền hai cấp vận hành thông suốt. → hai cấp = count 2 (cấp)
Ủy ban mở cửa từ thứ 2 đến thứ 6. → thứ 2 = other 2; thứ 6 = other 6
Ủy ban mở cửa từ thứ hai đến thứ sáu. → nothing
Đơn vị xếp thứ 2 và thứ 5. → thứ 2 = ordinal 2; thứ 5 = ordinal 5
Đội trực 24h trong ngày. → 24h = period 24 (h)
Tin báo xử lý trong vòng 2h. → 2h = period 2 (h)
`;

function say({ text, kind, value, unit, bound }: Mention): string {
  return `${text} = ${kind} ${value}${unit === null ? '' : ` (${unit})`}${bound === 'exact' ? '' : ` ${bound}`}`;
}

describe('findMentions reads', () => {
  for (const line of SENTENCES.trim().split('\n')) {
    const [sentence = '', expected = ''] = line.split(' → ');
    it(sentence, () => {
      const mentions = findMentions(sentence);
      expect(mentions.map(say).join('; ') || 'nothing').toBe(expected);
      for (const { start, end, text } of mentions) expect(sentence.slice(start, end)).toBe(text);
    });
  }
});
