// Numbers and the words that schools teach for them. Where usage differs ("một triệu [không nghìn] không trăm linh năm")
// nothing is asked.
const text = `
0 không
4 bốn
5 năm
10 mười
11 mười một
14 mười bốn
15 mười lăm
20 hai mươi
21 hai mươi mốt
24 hai mươi tư
25 hai mươi lăm
31 ba mươi mốt
44 bốn mươi tư
55 năm mươi lăm
91 chín mươi mốt
100 một trăm
101 một trăm linh một
105 một trăm linh năm
110 một trăm mười
111 một trăm mười một
115 một trăm mười lăm
121 một trăm hai mươi mốt
145 một trăm bốn mươi lăm
205 hai trăm linh năm
999 chín trăm chín mươi chín
1000 một nghìn
1001 một nghìn không trăm linh một
1010 một nghìn không trăm mười
1015 một nghìn không trăm mười lăm
1105 một nghìn một trăm linh năm
2024 hai nghìn không trăm hai mươi tư
10005 mười nghìn không trăm linh năm
21021 hai mươi mốt nghìn không trăm hai mươi mốt
50105 năm mươi nghìn một trăm linh năm
105005 một trăm linh năm nghìn không trăm linh năm
250000 hai trăm năm mươi nghìn
1005000 một triệu không trăm linh năm nghìn
1500000 một triệu năm trăm nghìn
2050000 hai triệu không trăm năm mươi nghìn
12345678 mười hai triệu ba trăm bốn mươi lăm nghìn sáu trăm bảy mươi tám
1000000000 một tỷ
2005000000 hai tỷ không trăm linh năm triệu
12000000000 mười hai tỷ
9007199254740993 chín triệu không trăm linh bảy nghìn một trăm chín mươi chín tỷ hai trăm năm mươi tư triệu bảy trăm bốn mươi nghìn chín trăm chín mươi ba
-5 âm năm
-1021 âm một nghìn không trăm hai mươi mốt
1.5 một phẩy năm
`;

export const spelled = text
  .trim()
  .split('\n')
  .map((line) => ({ in: line.slice(0, line.indexOf(' ')), expect: line.slice(line.indexOf(' ') + 1) }));
