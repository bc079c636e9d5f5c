// What is still read of a table, and of the words below it, beside what is not.
import { describe, expect, it } from 'vitest';
import { checksIn } from '../../../../../test/reports/checks-in.js';

describe('where the rules of a table end', () => {
  it.each<[text: string, checks: string[]]>([
    [
      'Đơn vị | Số hộ\nXã An Bình | 275\nXã An Hòa | 310\n\nHội Nông dân giúp 125 hộ, Hội Phụ nữ 98 hộ, Đoàn Thanh niên 42 hộ.',
      [],
    ],
    ['Đơn vị | Diện tích\nXã A | 8,5\nXã B | 9,2\nTổng cộng | 17,7\n', ['sum holds 8,5 | 9,2 | 17,7']],
    ['Đơn vị | Điểm\nXã A | 8,5\nXã B | 9,2\nTổng cộng | 17,4\n', []],
    ['Đơn vị | Nhận\nXã A | 120\nXã B | 80\nTổng cộng | 210\n', ['sum contradicts 120 | 80 | 210']],
    ['Đơn vị | Nhận\nXã A | 120\nXã B | 80\nTổng cộng | 200\n', ['sum holds 120 | 80 | 200']],
    ['Đơn vị | Nhận\nXã A | 120\nXã B | 80\nTổng cộng | 280\n', []],
    ['Đơn vị | Nhận\nXã A | 120\nXã B | 80\nTổng cộng | 250\n', ['sum contradicts 120 | 80 | 250']],
    [
      'Đơn vị | Năm trước | Năm nay | Tăng, giảm\nXã A | 100 | 120 | 20%\nXã B | 80 | 100 | 25%\nXã C | 50 | 45 | 10%\n',
      ['growth holds 120 | 100 | 20%', 'growth holds 100 | 80 | 25%', 'growth holds 45 | 50 | 10%'],
    ],
    [
      'Đơn vị | Tổng | Nam | Nữ\n(1) | (2) | (3) | (4)\nXã A | 120 | 70 | 50\nXã B | 80 | 45 | 35\nXã C | 50 | 30 | 20\n',
      ['sum holds 70 | 50 | 120', 'sum holds 45 | 35 | 80', 'sum holds 30 | 20 | 50'],
    ],
    [
      'Nội dung | Năm 2022 | Năm 2023\nKiến nghị sau giám sát | 915 | 983\nKiến nghị được tiếp thu | 872 | 933\n\nNăm 2023 kiến nghị được tiếp thu chiếm 94,9% kiến nghị sau giám sát.',
      ['ratio holds 933 | 983 | 94,9%'],
    ],
    [
      'Nội dung | Năm 2022 | Năm 2023\nKiến nghị sau giám sát | 915 | 983\nKiến nghị được tiếp thu | 872 | 933\n\nSố kiến nghị được tiếp thu tăng 7%.',
      ['growth holds 933 | 872 | 7%'],
    ],
    [
      'Nội dung | Năm 2022 | Năm 2023\nKiến nghị sau giám sát | 915 | 983\nKiến nghị được tiếp thu | 872 | 933\n\nSố kiến nghị được tiếp thu tăng 61 kiến nghị.',
      ['difference holds 933 | 872 | 61 kiến nghị'],
    ],
    [
      'Nội dung | Năm 2022 | Năm 2023\nKiến nghị sau giám sát | 915 | 983\nKiến nghị được tiếp thu | 872 | 933\n\nSố kiến nghị được tiếp thu giảm 61 kiến nghị.',
      [],
    ],
    [
      'Nội dung | Năm 2022 | Năm 2023\nKiến nghị sau giám sát | 983 | 915\nKiến nghị được tiếp thu | 933 | 872\n\nSố kiến nghị được tiếp thu giảm 61 kiến nghị.',
      ['difference holds 933 | 872 | 61 kiến nghị'],
    ],
    [
      'Nội dung | Năm 2022 | Năm 2023\nKiến nghị sau giám sát | 983 | 915\nKiến nghị được tiếp thu | 933 | 872\n\nSố kiến nghị được tiếp thu giảm 61 kiến nghị, tương ứng 6,5%.',
      ['difference holds 933 | 872 | 61 kiến nghị', 'growth holds 872 | 933 | 6,5%'],
    ],
    [
      'Năm | Lượt | Vụ việc\n2021 | 731 | 690\n2022 | 1.016 | 902\n2023 | 875 | 780\n\nNăm 2023 số lượt giảm 13,9% so với năm 2022.',
      ['growth holds 875 | 1.016 | 13,9%'],
    ],
    [
      'Năm | Lượt | Vụ việc\n2021 | 731 | 690\n2022 | 1.016 | 902\n2023 | 875 | 780\n\nNăm 2023 số lượt giảm 15,9% so với năm 2022.',
      [],
    ],
    [
      'Kiến nghị được tiếp thu đạt 94,9% tổng số kiến nghị.\n\nNội dung | Năm 2022 | Năm 2023\nKiến nghị sau giám sát | 915 | 983\nKiến nghị được tiếp thu | 872 | 933\n',
      [],
    ],
    [
      'Nội dung | Năm 2022 | Năm 2023\nKiến nghị sau giám sát | 915 | 983\nKiến nghị được tiếp thu | 872 | 933\n\nKiến nghị được tiếp thu đạt 95% tổng số kiến nghị.',
      [],
    ],
  ])('%s', (text, checks) => {
    expect(checksIn(text)).toEqual(checks);
  });
});
