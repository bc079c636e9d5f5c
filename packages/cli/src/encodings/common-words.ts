/** Marked words that nearly every administrative text has; they tell which of two readings is meant. */
export const commonWords: string = `
và của các được đã là có không với những một hai bốn bảy tám chín mười người trong năm tháng ngày quý để đến từ về tại
tỷ lệ số vụ đơn đạt hồ sơ xã phường huyện tỉnh thị trấn thành phố khu thôn tổ ấp ủy hội đồng nhân dân chỉ nghị quyết định
kế hoạch báo cáo kết quả công tác tiếp nhận giải xử lý hòa khiếu nại tố phản ánh kiến cộng tổng so cùng kỳ trên dưới
hộ đảng viên chức cán bộ tổ đối thoại lượt cuộc việc trường hợp triệu nghìn phần trăm tăng giảm còn lại quá hạn đúng trước
khó khăn hành chính thủ tục dịch vụ trực tuyến hài lòng tỉ đồng bào tuyên truyền vận động thực hiện`.trim();
