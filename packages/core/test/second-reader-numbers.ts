// What a second reader decided before looking: a text, its value, then the
// warnings it must carry ("?" for none needed, but allowed) and other values.
export const cases = `
# Figures
2.345.678 → 2345678
98.765.432,10 → 98765432.1
0,05 → 0.05
,75 → 0.75
7.25 → 7.25 ! decimal-point
0.5 → 0.5 ! decimal-point
12.5 → 12.5 ! decimal-point
1234.5678 → 1234.5678 ! decimal-point
3,456,789 → 3456789 ! english-grouping
3,456,789.25 → 3456789.25 ! english-grouping
1,234.5 → 1234.5 ! english-grouping
2,345 → 2.345 ! ambiguous-separator / 2345
1.234 → 1234
12,345 → 12.345 ! ambiguous-separator / 12345
0,345 → 0.345
1234,567 → 1234.567
4 567 890 → 4567890 ! space-grouping
4\\u00a0567\\u00a0890 → 4567890
4\\u202f567\\u202f890,5 → 4567890.5
4\\u2009567 → 4567
4'567'890 → 4567890
4’567’890,25 → 4567890.25
１２．３４５ → 12345
１２，５ → 12.5
４５６ → 456
-45 → -45
−45,5 → -45.5
+45 → 45
- 45 → -45 ! ambiguous-sign / 45
45- → -45 ! ambiguous-sign / 45
45− → -45 ! ambiguous-sign / 45
(45.000) → -45000 ! ambiguous-sign / 45000
–45 → -45 ! ambiguous-sign / 45
âm 45 → -45
âm bốn mươi lăm → -45
trừ 7 → -7
Âm Ba Phẩy Hai → -3.2
-2,5 triệu → -2500000
05 → 5
007 → X ambiguous
12.34.567 → X bad-grouping @3
1.2345.678 → X bad-grouping @2
12,34,567 → X bad-grouping
1..000 → X
1.000. → X trailing-text
1,000,00 → X bad-grouping
0912345678 → X ambiguous
30/4 → X ambiguous
30/4/1975 → X ambiguous
10-15 → X ambiguous
12345678901234567890,12345 → 12345678901234567890.12345
# Words below a thousand
không → 0
mười → 10
mười một → 11
mười bốn → 14
mười lăm → 15
mười nhăm → 15
hai mươi → 20
hai mươi mốt → 21
ba mươi tư → 34
ba mươi bốn → 34
bốn mươi lăm → 45
bốn mươi nhăm → 45
sáu mươi bẩy → 67
chín mươi chín → 99
ba mốt → 31
bốn lăm → 45
tám tư → 84
năm lăm → 55
hăm hai → 22
hăm lăm → 25
hăm nhăm → 25
hăm tư → 24
băm mốt → 31
băm sáu → 36
một chục → 10
ba chục → 30
năm chục → 50
một tá → 12
ba tá → 36
nửa tá → 6
nửa chục → 5
nửa → 0.5
một nửa → 0.5
ba trăm → 300
ba trăm linh tư → 304
ba trăm linh bốn → 304
ba trăm lẻ sáu → 306
ba trăm mười → 310
ba trăm mười lăm → 315
ba trăm bốn mươi → 340
ba trăm bốn chục → 340
ba trăm bốn mốt → 341
ba trăm rưỡi → 350
mười rưỡi → 10.5 ! bare-half
hai mươi rưỡi → X ambiguous
hai trăm nghìn rưỡi → X ambiguous
trăm → 100 ! bare-magnitude
trăm rưỡi → 150 ! bare-magnitude
nghìn → 1000 ! bare-magnitude
# Thousands and more
một ngàn → 1000
mười ngàn → 10000
mười hai nghìn ba trăm bốn mươi lăm → 12345
hai ngàn không trăm lẻ năm → 2005
hai nghìn linh năm → 2005 ! elided-zero
hai nghìn lẻ năm → 2005 ! elided-zero
hai nghìn hai mươi sáu → 2026 ! elided-zero
hai nghìn năm trăm → 2500
hai nghìn rưỡi → 2500
ba nghìn tư → 3400 ! colloquial-tail / 3004
chín nghìn tám → 9800 ! colloquial-tail / 9008
một vạn hai nghìn → 12000
năm vạn → 50000
hai vạn rưỡi → 25000
trăm nghìn → 100000 ! bare-magnitude
năm trăm nghìn → 500000
năm trăm ngàn → 500000
một triệu → 1000000
một triệu lẻ một → 1000001 ! elided-zero
một triệu không trăm linh một → 1000001
một triệu không nghìn không trăm linh một → 1000001
một triệu một trăm → 1000100 ! elided-magnitude / 1100000
ba triệu không trăm năm mươi nghìn → 3050000
ba triệu năm mươi nghìn → 3050000 ! elided-zero
ba triệu năm trăm nghìn → 3500000
ba triệu rưỡi → 3500000
ba triệu tám → 3800000 ! colloquial-tail / 3000008
ba triệu tám trăm → 3000800 ! elided-magnitude / 3800000
nửa triệu → 500000
một triệu rưỡi → 1500000
một tỷ → 1000000000
một tỉ hai → 1200000000 ! colloquial-tail / 1000000002
một tỷ hai trăm triệu → 1200000000
một tỷ rưỡi → 1500000000
hai tỷ ba trăm linh năm triệu → 2305000000
nửa tỷ → 500000000
một nghìn tỷ → 1000000000000
hai nghìn ba trăm tỷ → 2300000000000
hai mươi nghìn tỷ → 20000000000000
một triệu tỷ → 1000000000000000
một tỷ tỷ → 1000000000000000000
ba tỷ tỷ → 3000000000000000000
một nghìn tỷ hai trăm tỷ → 1200000000000 ! nested-billions
một nghìn lẻ một tỷ → 1001000000000 ! elided-zero
chín tỷ tỷ không trăm linh bảy → 9000000000000000007
hai trăm triệu đồng → X trailing-text
hai phẩy lăm → X
hai phẩy tư → X ambiguous
hai phẩy mốt → X ambiguous
hai phẩy linh năm → 2.05
ba phẩy → X not-a-number
# Decimals in words
hai phẩy bảy → 2.7
hai phẩy không bảy → 2.07
ba phẩy mười bốn → 3.14
ba phẩy một bốn → 3.14
không phẩy không không chín → 0.009
mười hai phẩy bảy lăm → 12.75
hai phẩy bảy triệu → 2700000
một phẩy hai nghìn tỷ → 1200000000000
hai phẩy năm → 2.5
ba phảy hai → 3.2
ba chấm hai → 3.2 ! decimal-point
# Mixed
43,5 triệu → 43500000
43.5 triệu → 43500000 ! decimal-point
2.500 tỷ → 2500000000000
1,25 nghìn tỷ → 1250000000000
5,65 ngàn → 5650
3 vạn → 30000
7 chục → 70
3 trăm → 300
2 tỷ 345 triệu → 2345000000
2 tỷ 345 triệu 678 nghìn → 2345678000
12 triệu 350 nghìn → 12350000
7 tỷ 250 triệu → 7250000000
5 nghìn 500 → 5500
1 triệu 500 nghìn → 1500000
3 triệu rưỡi → 3500000
3,5tr → 3500000
15TR → 15000000
750k → 750000
750K → 750000
1.200 triệu → 1200000000
10 tỉ → 10000000000
# Colloquial
1tr5 → 1500000 ! colloquial-tail / 1000005
2tr3 → 2300000 ! colloquial-tail / 2000003
1tr25 → 1250000 ! colloquial-tail
1tr250 → 1250000 ! colloquial-tail
2tỷ3 → 2300000000 ! colloquial-tail
2 tỷ 3 → 2300000000 ! colloquial-tail
3 tỷ 25 → 3250000000 ! colloquial-tail
1k5 → 1500 ! colloquial-tail
15k5 → 15500 ! colloquial-tail
5 triệu 3 → 5300000 ! colloquial-tail
5 triệu 300 → 5300000 ! colloquial-tail
2 củ → 2000000 ! slang
2 củ rưỡi → 2500000 ! slang
5 lít → 500000 ! slang
3 xị → 300000 ! slang
3t → X ambiguous
3t5 → X ambiguous
2m5 → X
# Without diacritics
hai muoi lam → 25 ! no-diacritics
ba tram linh nam → 305 ! no-diacritics
mot trieu hai tram nghin → 1200000 ! no-diacritics
nam trieu ruoi → 5500000 ! no-diacritics
2 ty 3 → 2300000000 ! no-diacritics
khong phay bay → 0.7 ! no-diacritics
muoi ba → 13 ! no-diacritics
muoi nam → X ambiguous
hai muoi nam → X ambiguous
# Spelling, case, spacing
MỘT TRIỆU HAI TRĂM NGHÌN → 1200000
Một Trăm Linh Năm → 105
một  trăm\\tlinh   năm → 105
một\\u00a0trăm → 100
một trăm  linh\\nnăm → 105
nửa trịêu → 500000
mừơi → 10
một triệu, hai trăm nghìn → 1200000
muời ba → 13 ! nonstandard
mười tư → 14 ! nonstandard
hai mươi một → 21 ! nonstandard
một trăm lẽ năm → 105 ! nonstandard
# No number, or more than one
mươi → X not-a-number
mốt → X not-a-number
lăm → X not-a-number
tr → X not-a-number
số không → X not-a-number
vài chục → X not-a-number
năm bảy → X ambiguous
hai ba → X ambiguous
mười năm → X ambiguous
ba mươi năm → X ambiguous
trăm năm → X ambiguous
một trăm lăm → X ambiguous
một triệu năm → X ambiguous
hai tỷ ba tỷ → X ambiguous
50% → X trailing-text
5kg → X trailing-text
`;
