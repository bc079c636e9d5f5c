// What a second reader decided before looking: text → kind value[..upper] unit bound.
import { describe, expect, it } from 'vitest';
import { canonical } from '../foundation/decimal.js';
import { intervalOf } from './interval-of.js';
import { parseQuantity } from './parse-quantity.js';

const cases = `
250 hồ sơ → count 250 [hồ sơ] exact
1.234 lượt công dân → count 1234 [lượt công dân] exact
hai mươi lăm vụ việc → count 25 [vụ việc] exact
15 xã, phường → count 15 [xã, phường] exact
5,65 ngàn hồ sơ → count 5650 [hồ sơ] exact
10-15 hộ → count 10..15 [hộ] exact
từ 2 đến 4 tổ → count 2..4 [tổ] exact
45,5 triệu đồng → money 45500000 [đồng] exact
45.5 triệu đồng → money 45500000 [đồng] exact
1.250.000đ → money 1250000 [đồng] exact
1.250.000 VNĐ → money 1250000 [đồng] exact
VND 1.250.000 → money 1250000 [đồng] exact
₫1.250.000 → money 1250000 [đồng] exact
750.000 ₫ → money 750000 [đồng] exact
500k đồng → money 500000 [đồng] exact
2 tỷ 345 triệu đồng → money 2345000000 [đồng] exact
hai triệu rưỡi đồng → money 2500000 [đồng] exact
58 triệu đồng/người/năm → money 58000000 [đồng/người/năm] exact
58,5 triệu đồng/người/năm → money 58500000 [đồng/người/năm] exact
20 nghìn đồng/kg → money 20000 [đồng/kg] exact
100 USD → money 100 [USD] exact
USD 100 → money 100 [USD] exact
VND5000 → money 5000 [đồng] exact
USD500 → money 500 [USD] exact
1tr2đ → money 1200000 [đồng] exact
500kđ/tháng → money 500000 [đồng/tháng] exact
$2,5 triệu → money 2500000 [USD] exact
50 đô la Mỹ → money 50 [USD] exact
25 euro → money 25 [EUR] exact
12,5% → percent 12.5 [%] exact
12.5 % → percent 12.5 [%] exact
-3,2% → percent -3.2 [%] exact
+7% → percent 7 [%] exact
99,45 phần trăm → percent 99.45 [%] exact
chín mươi phần trăm → percent 90 [%] exact
1,28 điểm phần trăm → percent 1.28 [điểm phần trăm] exact
5‰ → percent 5 [‰] exact
15-20% → percent 15..20 [%] exact
hơn 300 nghìn → count 300000 [null] moreThan
hơn 21.200 hồ sơ → count 21200 [hồ sơ] moreThan
trên 98% → percent 98 [%] moreThan
quá 5 ngày → duration 5 [ngày] moreThan
gần 99,5% → percent 99.5 [%] nearly
ngót 40 năm → duration 40 [năm] nearly
khoảng gần 4,8 tỷ đồng → money 4800000000 [đồng] nearly
khoảng 5 triệu → count 5000000 [null] about
xấp xỉ 92% → percent 92 [%] about
chừng 30 người → count 30 [người] about
ước 120 tỷ đồng → money 120000000000 [đồng] about
ít nhất 3 lần → measure 3 [lần] atLeast
tối thiểu 80% → percent 80 [%] atLeast
không dưới 50 hộ → count 50 [hộ] atLeast
từ 80% trở lên → percent 80 [%] atLeast
từ 5 triệu đồng trở lên → money 5000000 [đồng] atLeast
80% trở lên → percent 80 [%] atLeast
từ 30% trở xuống → percent 30 [%] atMost
không quá 15 ngày làm việc → duration 15 [ngày làm việc] atMost
tối đa 3 ngày → duration 3 [ngày] atMost
nhiều nhất 10 hộ → count 10 [hộ] atMost
dưới 50% → percent 50 [%] lessThan
chưa đến 1 triệu đồng → money 1000000 [đồng] lessThan
chưa tới 10 vụ → count 10 [vụ] lessThan
≥ 80% → percent 80 [%] atLeast
≤ 5 ngày → duration 5 [ngày] atMost
10-20 triệu → count 10000000..20000000 [null] exact
10 - 20 triệu đồng → money 10000000..20000000 [đồng] exact
500k - 1tr → count 500000..1000000 [null] exact
500k–1tr đồng → money 500000..1000000 [đồng] exact
từ 1.000 đến 2.000 đồng → money 1000..2000 [đồng] exact
từ 3 đến 5 triệu đồng → money 3000000..5000000 [đồng] exact
năm bảy triệu → count 5000000..7000000 [null] exact
hai ba chục → count 20..30 [null] exact
ba bốn trăm nghìn đồng → money 300000..400000 [đồng] exact
dăm bảy người → X
3 củ khoai → X
3 xị rượu → X
-5-7 → X
vài trăm nghìn → X
3/4 số hộ → fraction 0.75 [hộ] exact
5/9 huyện, thành phố → fraction 0.5555555555555555555555555555555555555556 [huyện, thành phố] exact
188/211 vụ → fraction 0.8909952606635071090047393364928909952607 [vụ] exact
ba phần tư số xã → fraction 0.75 [xã] exact
một phần ba → fraction 0.3333333333333333333333333333333333333333 [null] exact
một phần hai → fraction 0.5 [null] exact
một nửa số hộ → fraction 0.5 [hộ] exact
hơn 3/5 → fraction 0.6 [null] moreThan
75km → measure 75 [km] exact
2.145,5 m2 → measure 2145.5 [m2] exact
54,2 ha → measure 54.2 [ha] exact
1,6 lần → measure 1.6 [lần] exact
81,2 điểm → measure 81.2 [điểm] exact
một năm rưỡi → duration 1.5 [năm] exact
4-6 ngày làm việc → duration 4..6 [ngày làm việc] exact
5 năm → duration 5 [năm] exact
mười hai tháng → duration 12 [tháng] exact
2/9/1945 → X
0908123456 → X
mười năm → X
5,4 người/hộ → count 5.4 [người/hộ] exact
12 tiêu chí/xã → count 12 [tiêu chí/xã] exact
hon 2 ty dong → money 2000000000 [đồng] moreThan
khoang 30 nguoi → count 30 [người] about
`;

const written = (text: string): string => {
  try {
    const q = parseQuantity(text);
    const upper = q.upper ? `..${canonical(q.upper)}` : '';
    return `${q.kind} ${canonical(q.value)}${upper} [${q.unit ?? 'null'}] ${q.bound}`;
  } catch {
    return 'X';
  }
};

const rows = cases
  .trim()
  .split('\n')
  .map((line) => line.split(' → ') as [string, string]);

describe('a second reader of quantities', () => {
  it.each(rows)('%s', (text, expected) => {
    expect(written(text)).toBe(expected);
    expect(written(text.normalize('NFD')).normalize()).toBe(expected);
    if (expected !== 'X') expect(intervalOf(parseQuantity(text))).toBeDefined();
  });

  it.each([
    ['92%', '[91.5, 92.5)'],
    ['99,45%', '[99.445, 99.455)'],
    ['1,8 tỷ đồng', '[1750000000, 1850000000)'],
    ['250 hồ sơ', '[249.5, 250.5)'],
    ['hơn 21.200 hồ sơ', '(21200, …)'],
    ['ít nhất 80%', '[80, …)'],
    ['dưới 50%', '(…, 50)'],
    ['không quá 15 ngày', '(…, 15]'],
    ['gần 99,5%', '(99.4, 99.5)'],
    ['gần 21.200 hồ sơ', '(21100, 21200)'],
    ['khoảng 5 triệu đồng', '[4000000, 6000000]'],
    ['10-20 triệu', '[10000000, 20000000]'],
    ['từ 50% đến dưới 70%', '[50, 70)'],
  ])('%s is %s', (text, expected) => {
    const { low, high, lowIncluded, highIncluded } = intervalOf(parseQuantity(text));
    const ends = `${low ? canonical(low) : '…'}, ${high ? canonical(high) : '…'}`;
    expect(`${lowIncluded ? '[' : '('}${ends}${highIncluded ? ']' : ')'}`).toBe(expected);
  });
});
