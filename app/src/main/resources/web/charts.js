/*
 * Draws charts from data that stands in the page. A chart is an element with data-chart, which holds
 *   { kind, series: [name…], points: [{ key, label, values: [number or null…], hrefs: [address…] }…], … }
 * A point has one value and one address for each series; an address is where a click leads. Each kind is one function in
 * `kinds`: it takes the data and the look (colours of the style sheet, as they are now) and gives options for ECharts.
 *   bars   bars side by side; stacked: true piles them up, across: true lays them down
 *   lines  a line for each series; null is a gap; fractions: true lets the axis have steps below one
 *   heat   a square for each point (row) and series (column), the darker the more
 *   map    the world by ISO 3166-1 alpha-3 in `key`, coloured by the first series
 */
"use strict";
(function () {
  const kinds = {};

  kinds.bars = function (data, look) {
    const names = Object.assign({ type: "category", data: data.points.map(p => p.label), inverse: !!data.across }, look.axis);
    const counts = Object.assign({ type: "value", minInterval: 1 }, look.axis, look.grid);
    return Object.assign(frame(data, look), {
      xAxis: data.across ? counts : names,
      yAxis: data.across ? names : counts,
      series: data.series.map((name, i) => ({
        name: name, type: "bar", barMaxWidth: 22, barGap: "5%", stack: data.stacked ? "all" : undefined,
        data: data.points.map(p => item(p, i))
      }))
    });
  };

  kinds.lines = function (data, look) {
    const shared = frame(data, look);
    // The last label stands centred below the right edge, and half of it beyond.
    return Object.assign(shared, {
      grid: Object.assign({}, shared.grid, { right: 26 }),
      xAxis: Object.assign({ type: "category", boundaryGap: false, data: data.points.map(p => p.label) }, look.axis),
      yAxis: Object.assign({ type: "value", minInterval: data.fractions ? undefined : 1 }, look.axis, look.grid),
      series: data.series.map((name, i) => ({
        name: name, type: "line", symbol: "circle", symbolSize: 6, showAllSymbol: true, lineStyle: { width: 2, type: look.dashes[i % look.dashes.length] },
        data: data.points.map(p => item(p, i))
      }))
    });
  };

  kinds.heat = function (data, look) {
    const most = Math.max(1, ...data.points.flatMap(p => p.values));
    const labels = Object.assign({}, look.axis, { splitLine: { show: false } });
    return Object.assign(frame(data, look), {
      legend: undefined,
      grid: { left: 8, right: 12, top: 12, bottom: 44, containLabel: true },
      tooltip: Object.assign({ formatter: d => data.points[d.value[1]].label + " · " + data.series[d.value[0]] + ": " + d.value[2] }, look.tooltip),
      visualMap: Object.assign({ min: 0, max: most, orient: "horizontal", left: 8, bottom: 0 }, look.scale(most)),
      xAxis: Object.assign({ type: "category", data: data.series }, labels),
      yAxis: Object.assign({ type: "category", data: data.points.map(p => p.label), inverse: true }, labels),
      series: [{ type: "heatmap", itemStyle: { borderColor: look.colour("paper"), borderWidth: 1 },
        data: data.points.flatMap((p, y) => p.values.map((v, x) => ({ value: [x, y, v || 0], href: p.hrefs && p.hrefs[x] }))) }]
    });
  };

  kinds.map = function (data, look, atlas) {
    const most = Math.max(1, ...data.points.map(p => p.values[0]));
    const told = p => ({ name: p.key, value: p.values[0], point: p, href: p.hrefs && p.hrefs[0] });
    const apart = data.points.filter(p => !atlas.outlines.has(p.key) && atlas.places[p.key]);
    return Object.assign(frame(data, look), {
      legend: undefined, grid: undefined,
      tooltip: Object.assign({
        trigger: "item",
        formatter: d => d.data && d.data.point
          ? d.data.point.label + "\n" + data.series.map((s, i) => s + ": " + d.data.point.values[i]).join("\n") : ""
      }, look.tooltip),
      visualMap: Object.assign({ min: 0, max: most, left: 0, bottom: 0, seriesIndex: [0, 1] }, look.scale(most)),
      geo: { map: "world", roam: false, nameProperty: "iso3", boundingCoords: [[-170, 80], [191, -56]], top: 8, bottom: 8, left: 8, right: 8,
        emphasis: { disabled: true }, itemStyle: { areaColor: look.colour("land"), borderColor: look.colour("coast"), borderWidth: .5 } },
      series: [
        { type: "map", map: "world", geoIndex: 0, nameProperty: "iso3",
          data: data.points.filter(p => atlas.outlines.has(p.key)).map(told) },
        { type: "scatter", coordinateSystem: "geo", symbolSize: 10, itemStyle: { borderColor: look.colour("paper"), borderWidth: 1 },
          data: apart.map(p => Object.assign(told(p), { value: atlas.places[p.key].concat(p.values[0]) })) }
      ]
    });
  };

  function item(point, i) {
    return { value: point.values[i], href: point.hrefs && point.hrefs[i] };
  }

  /* What charts on two axes share. */
  function frame(data, look) {
    return {
      textStyle: look.text, color: look.series, animation: false, backgroundColor: "transparent",
      grid: { left: 8, right: 12, top: data.series.length > 1 ? 36 : 14, bottom: 4, containLabel: true },
      legend: { show: data.series.length > 1, type: "scroll", top: 0, left: 0, itemWidth: 12, itemHeight: 10, data: data.series, textStyle: Object.assign({}, look.text, look.room) },
      tooltip: Object.assign({ trigger: "axis", axisPointer: { type: "shadow" } }, look.tooltip)
    };
  }

  /* The colours of the style sheet, as they are now in this place, or in a scheme that is asked for. */
  function look(place, scheme) {
    const probe = place.appendChild(document.createElement("span"));
    probe.hidden = true;
    if (scheme) probe.style.colorScheme = scheme;
    const colour = name => {
      probe.style.color = "var(--" + name + ")";
      return getComputedStyle(probe).color;
    };
    const quiet = colour("quiet");
    // Names of fonts go into attributes of SVG, where a double quote would end them.
    const text = { fontFamily: getComputedStyle(document.body).fontFamily.replace(/"/g, "'"), color: colour("ink") };
    const all = {};
    ["paper", "land", "coast"].forEach(name => { all[name] = colour(name); });
    const steps = [0, 1, 2, 3].map(i => colour("scale-" + i));
    const style = {
      colour: name => all[name],
      paper: all.paper,
      quiet: quiet,
      text: text,
      // A name that is wider than the chart ends in dots; beside it stand the arrows that lead to the others.
      room: scheme ? {} : { width: Math.max(120, place.clientWidth - 120), overflow: "truncate" },
      series: [1, 2, 3, 4, 5, 6, 7, 8].map(i => colour("chart-" + i)),
      dashes: ["solid", "dashed", "dotted"],
      axis: { axisLine: { lineStyle: { color: colour("chart-axis") } }, axisTick: { show: false }, axisLabel: { color: quiet } },
      grid: { splitLine: { lineStyle: { color: colour("chart-grid") } } },
      // Tooltips are drawn on the canvas: the policy of the page forbids styles inside HTML.
      tooltip: { renderMode: "richText", confine: true, backgroundColor: all.paper, borderColor: colour("rule"),
        textStyle: { fontSize: 13, color: text.color } },
      scale: most => ({ itemHeight: 90, itemWidth: 10, text: [String(most), "0"], inRange: { color: steps }, textStyle: { color: quiet } })
    };
    probe.remove();
    return style;
  }

  /* A ring over the date line goes on to the east of it, instead of back across the whole map. */
  function whole(rings) {
    if (typeof rings[0][0] !== "number") return rings.map(whole);
    const east = rings.map(p => p[0]);
    const wraps = Math.max(...east) - Math.min(...east) > 300 && rings.some(p => p[1] > -60);
    return wraps ? rings.map(p => p[0] < 0 ? [p[0] + 360, p[1]] : p) : rings;
  }

  async function read(name) {
    return (await fetch("/assets/" + name + ".geojson")).json();
  }

  let atlas;
  /* Outlines, and where those stand that have none at this scale: [longitude, latitude] by code. Read once. */
  function world() {
    atlas = atlas || Promise.all(["world-110m", "places"].map(read)).then(([outlines, points]) => {
      outlines.features.forEach(f => {
        f.properties.iso3 = f.properties.iso3 || f.properties.name;
        f.geometry.coordinates = whole(f.geometry.coordinates);
      });
      echarts.registerMap("world", outlines);
      return {
        outlines: new Set(outlines.features.map(f => f.properties.iso3)),
        places: Object.fromEntries(points.features.map(f => [f.properties.iso3, f.geometry.coordinates]))
      };
    });
    return atlas;
  }

  /* Options of a chart in the colours that hold at its place, or in a scheme that is asked for. */
  async function options(canvas, scheme) {
    const data = JSON.parse(canvas.dataset.chart);
    return made(canvas, data, data.kind === "map" ? await world() : null, scheme);
  }

  function made(canvas, data, places, scheme) {
    return kinds[data.kind](data, look(canvas.parentElement, scheme), places);
  }

  const PAPER = 690; // width of a page between its margins, in CSS pixels

  async function draw(canvas) {
    const data = JSON.parse(canvas.dataset.chart);
    const places = data.kind === "map" ? await world() : null;
    canvas.hidden = false;
    const chart = echarts.init(canvas, null, { renderer: "canvas" });
    chart.setOption(made(canvas, data, places));
    chart.on("click", d => { if (d.data && d.data.href) location.assign(d.data.href); });
    new ResizeObserver(() => chart.resize()).observe(canvas);
    const again = scheme => chart.setOption(made(canvas, data, places, scheme), true);
    document.addEventListener("linewatch:theme", () => again());
    addEventListener("beforeprint", () => {
      chart.resize({ width: PAPER });
      again("light");
    });
    addEventListener("afterprint", () => {
      chart.resize({ width: "auto" });
      again();
    });
  }

  window.LinewatchCharts = { kinds: kinds, draw: draw, options: options, look: look };
  document.addEventListener("DOMContentLoaded",
    () => document.querySelectorAll("[data-chart]").forEach(canvas => draw(canvas).catch(console.error)));
})();
