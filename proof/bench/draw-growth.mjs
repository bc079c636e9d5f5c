// What grows, on two logarithmic scales; read in light and in dark, and without colours by its dashes and labels.
const [width, height, left, right, top, bottom] = [980, 620, 76, 356, 60, 44];
// Of the same lightness in both looks: dark enough on white, light enough on black.
const colours = ['#2f7ed8', '#d1495b', '#2a9d5c', '#b7791f', '#8a63d2', '#0d9aa6', '#c2571a'];
const dashes = ['none', '7 3', '2 3'];
const style = `<style>
  text { font: 13px system-ui, sans-serif; fill: #1b1f24; } .back { fill: #fff; } .soft { fill: #51606f; }
  .head { font-weight: 600; } .grid { stroke: #e3e8ed; } .lead { stroke: #9aa7b4; stroke-width: 0.75; fill: none; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; } .back { fill: #0d1117; } .soft { fill: #9aa7b4; } .grid { stroke: #222a33; }
  }
</style>`;
const lineHeight = 17;
const place = (number) => number.toFixed(1);

/** One line for each work, named beside the scale in the order of their heights; `lines` as `measureGrowth` gives them. */
export function drawGrowth(lines) {
  const points = lines.flatMap((line) => line.points);
  const range = (values, round) => [Math.floor(Math.min(...values)), round(Math.max(...values))];
  const [from, to] = range(
    points.map(({ size }) => Math.log10(size)),
    Math.ceil,
  );
  const [low, high] = range(
    points.map(({ ms }) => Math.log10(ms)),
    Math.ceil,
  );
  const x = (size) => left + ((Math.log10(size) - from) / (to - from)) * (width - left - right);
  const y = (ms) => height - bottom - ((Math.log10(ms) - low) / (high - low)) * (height - top - bottom);
  const power = (exponent) => `10<tspan dy="-5" font-size="10">${exponent}</tspan>`;
  const steps = (least, most) => Array.from({ length: most - least + 1 }, (_, step) => least + step);
  const grid = [
    ...steps(from, to).map(
      (exponent) =>
        `<path d="M${place(x(10 ** exponent))} ${top}V${height - bottom}" class="grid"/><text x="${place(x(10 ** exponent))}" y="${height - bottom + 20}" text-anchor="middle" class="soft">${power(exponent)}</text>`,
    ),
    ...steps(low, high).map(
      (exponent) =>
        `<path d="M${left} ${place(y(10 ** exponent))}H${width - right}" class="grid"/><text x="${left - 8}" y="${place(y(10 ** exponent) + 4)}" text-anchor="end" class="soft">${power(exponent)}<tspan dy="5"> ms</tspan></text>`,
    ),
  ];
  const edge = width - right;
  const looks = lines.map((line, at) => {
    const last = line.points.at(-1);
    // What ends before the edge is named as high as it would have come.
    const extended = last.ms * (10 ** to / last.size) ** line.slope;
    return {
      ...line,
      look: `stroke="${colours[at % colours.length]}" stroke-width="2" stroke-dasharray="${dashes[Math.floor(at / colours.length)]}"`,
      fill: colours[at % colours.length],
      end: x(last.size) > edge - 1 ? y(last.ms) : undefined,
      aim: Math.max(top, y(extended)),
    };
  });
  const drawn = looks.map(({ points: all, look, fill }) => {
    const path = all.map(({ size, ms }, at) => `${at === 0 ? 'M' : 'L'}${place(x(size))} ${place(y(ms))}`).join('');
    const dots = all.map(
      ({ size, ms }) => `<circle cx="${place(x(size))}" cy="${place(y(ms))}" r="3" fill="${fill}"/>`,
    );
    return `<path d="${path}" fill="none" ${look}/>${dots.join('')}`;
  });
  const named = apart(looks).map(
    ({ name, slope, look, end, at }) =>
      `${end === undefined ? '' : `<path d="M${edge + 4} ${place(end)}L${edge + 18} ${place(at)}" class="lead"/>`}<path d="M${edge + 20} ${place(at)}h30" ${look}/><text x="${edge + 56}" y="${place(at + 4)}">${name}, ${slope.toFixed(2)}</text>`,
  );
  const told = lines.map(({ name, slope }) => `${name}: slope ${slope.toFixed(2)}`).join('; ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc">
<title id="title">Cost against size</title><desc id="desc">Both scales are logarithmic. ${told}.</desc>
${style}
<rect width="${width}" height="${height}" class="back"/>
<text x="8" y="22" class="head">How cost grows: milliseconds against size</text>
<text x="8" y="42" class="soft">Both scales are logarithmic; behind each name its slope from the least to the greatest size: 1 is linear.</text>
${[...grid, ...drawn, ...named].join('\n')}
</svg>
`;
}

/** The same lines from above, each with a height for its name where no two stand on each other. */
function apart(lines) {
  const placed = lines.map((line) => ({ ...line, at: line.aim })).sort((a, b) => a.at - b.at);
  for (let round = 0; round < 300; round += 1) {
    for (let next = 1; next < placed.length; next += 1) {
      const [one, other] = [placed[next - 1], placed[next]];
      const lack = lineHeight - (other.at - one.at);
      if (lack <= 0) continue;
      one.at -= lack / 2;
      other.at += lack / 2;
    }
    placed[0].at = Math.max(top, placed[0].at);
  }
  return placed;
}
