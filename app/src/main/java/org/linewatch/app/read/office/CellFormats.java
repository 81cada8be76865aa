package org.linewatch.app.read.office;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Which cells show days, by the styles of a workbook. */
final class CellFormats extends DefaultHandler {
    /** A spreadsheet's numbers have so many digits. */
    private static final MathContext DIGITS = new MathContext(15);

    private final boolean from1904;
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> formats = new ArrayList<>();
    private final Map<Integer, Boolean> days = new HashMap<>();
    private boolean inCells;

    /** @param from1904 whether days are counted from 1904 */
    CellFormats(boolean from1904) {
        this.from1904 = from1904;
    }

    @Override
    public void startElement(String space, String name, String prefixed, Attributes attributes) {
        switch (name) {
            case "numFmt" ->
                codes.put(number(attributes, "numFmtId"), String.valueOf(attributes.getValue("formatCode")));
            case "cellXfs" -> inCells = true;
            case "xf" -> {
                if (inCells) {
                    formats.add(number(attributes, "numFmtId"));
                }
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String space, String name, String prefixed) {
        if (name.equals("cellXfs")) {
            inCells = false;
        }
    }

    /**
     * How a number reads: a day in ISO form where the cell's style makes it one, with the time if there is any.
     *
     * @param style the cell's style, or −1
     */
    String written(String value, int style) {
        double number;
        try {
            number = Double.parseDouble(value);
        } catch (NumberFormatException e) {
            return value;
        }
        if (style >= 0 && day(style) && DateUtil.isValidExcelDate(number)) {
            LocalDateTime time = DateUtil.getLocalDateTime(number, from1904, true);
            if (number < 1) {
                return time.toLocalTime().toString();
            }
            return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? time.toLocalDate().toString()
                    : time.toString();
        }
        return Double.isFinite(number)
                ? new BigDecimal(value.strip())
                        .round(DIGITS)
                        .stripTrailingZeros()
                        .toPlainString()
                : value;
    }

    private boolean day(int style) {
        return days.computeIfAbsent(style, key -> {
            if (key >= formats.size()) {
                return false;
            }
            int format = formats.get(key);
            return DateUtil.isADateFormat(format, codes.get(format));
        });
    }

    private static int number(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? 0 : Integer.parseInt(value);
    }
}
