#!/usr/bin/python3
"""Writes the workbooks beside it, each with another program, around the same three tables with one wrong figure.

Not needed to run the tests. Debian: apt-get install python3-xlsxwriter python3-openpyxl gnumeric libreoffice-calc python3-uno
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ICON = str(HERE.parents[2] / "assets/icons/logo-32.png")
MACROS = "/usr/share/doc/python3-xlsxwriter/examples/vbaProject.bin"

OVERVIEW = ("部门收支总表", [
    ["2026年部门收支总表"],
    ["部门：东河县水务局", None, None, "单位：万元"],
    ["收入", None, "支出", None],
    ["项目", "预算数", "项目", "预算数"],
    ["一、一般公共预算拨款收入", 1250.3, "一、社会保障和就业支出", 180.2],
    ["二、政府性基金预算拨款收入", 0, "二、卫生健康支出", 95.1],
    ["三、事业收入", 60, "三、农林水支出", 934.6],
    [None, None, "四、住房保障支出", 100.4],
    ["本年收入合计", 1310.3, "本年支出合计", 1310.3],
])

# 水利 should read 934.6; the digits are swapped.
SPENDING = ("部门支出总表", [
    ["2026年部门支出总表"],
    ["部门：东河县水务局", None, None, None, "单位：万元"],
    ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
    ["208", "社会保障和就业支出", 180.2, 180.2, 0],
    ["20805", "行政事业单位养老支出", 180.2, 180.2, 0],
    ["2080505", "机关事业单位基本养老保险缴费支出", 120.2, 120.2, 0],
    ["2080506", "机关事业单位职业年金缴费支出", 60, 60, 0],
    ["210", "卫生健康支出", 95.1, 95.1, 0],
    ["21011", "行政事业单位医疗", 95.1, 95.1, 0],
    ["2101101", "行政单位医疗", 60.1, 60.1, 0],
    ["2101103", "公务员医疗补助", 35, 35, 0],
    ["213", "农林水支出", 934.6, 534.6, 400],
    ["21303", "水利", 943.6, 534.6, 400],
    ["2130301", "行政运行", 534.6, 534.6, 0],
    ["2130304", "水利行业业务管理", 400, 0, 400],
    ["221", "住房保障支出", 100.4, 100.4, 0],
    ["22102", "住房改革支出", 100.4, 100.4, 0],
    ["2210201", "住房公积金", 100.4, 100.4, 0],
    [None, "合计", 1310.3, 910.3, 400],
])

TABLES = [OVERVIEW, SPENDING]
# Cell of the spending table whose figure is calculated, and its formula.
SUMMED = {(11, 2): "=D12+E12", (18, 2): "=D19+E19", (18, 3): "=D4+D8+D12+D16"}


def with_xlsxwriter(path, macros=None):
    """Charts, pictures, header pictures, every kind of rule, sparklines, a table, validations, notes, names, rich text."""
    import xlsxwriter

    book = xlsxwriter.Workbook(path)
    bold = book.add_format({"bold": True})
    text = book.add_format({"num_format": "@", "border": 1})
    money = book.add_format({"num_format": "#,##0.00", "border": 1})
    red = book.add_format({"font_color": "#9C0006", "bg_color": "#FFC7CE"})
    for name, rows in TABLES:
        sheet = book.add_worksheet(name)
        sheet.set_column("A:A", 28)
        sheet.set_column("B:E", 16)
        for r, row in enumerate(rows):
            for c, value in enumerate(row):
                if value is None:
                    continue
                formula = SUMMED.get((r, c)) if name == SPENDING[0] else None
                if formula:
                    sheet.write_formula(r, c, formula, money, value)
                elif isinstance(value, str):
                    sheet.write_string(r, c, value, text)
                else:
                    sheet.write_number(r, c, value, money)
    overview, spending = (book.get_worksheet_by_name(name) for name, _ in TABLES)
    overview.merge_range("A1:D1", OVERVIEW[1][0][0], bold)
    overview.write_rich_string("A11", "注：", bold, "数据", "已核对，", red, "水利", "待核。")
    overview.write_comment("B9", "张三：与财政局核对过", {"author": "张三", "visible": True})
    overview.insert_image("F2", ICON)
    overview.set_header("&C&G", {"image_center": ICON})
    overview.set_footer("&C第 &P 页")
    pie = book.add_chart({"type": "pie"})
    pie.add_series({"categories": f"={OVERVIEW[0]}!$C$5:$C$8", "values": f"={OVERVIEW[0]}!$D$5:$D$8"})
    overview.insert_chart("F6", pie)
    overview.insert_textbox("F22", "说明：金额以万元计")
    spending.freeze_panes(3, 2)
    spending.autofilter("A3:E19")
    spending.conditional_format("C4:C19", {"type": "data_bar", "data_bar_2010": True})
    spending.conditional_format("D4:D19", {"type": "3_color_scale"})
    spending.conditional_format("E4:E19", {"type": "icon_set", "icon_style": "3_traffic_lights"})
    spending.conditional_format("C4:E19", {"type": "cell", "criteria": "<", "value": 0, "format": red})
    spending.data_validation("E4:E19", {"validate": "decimal", "criteria": ">=", "value": 0, "error_message": "不能为负"})
    spending.data_validation("G4:G19", {"validate": "list", "source": ["已核", "未核"]})
    spending.write_comment("C13", "李四：这里的数字再核一下", {"author": "李四"})
    for row in range(3, 19):
        spending.add_sparkline(row, 5, {"range": f"{SPENDING[0]}!C{row + 1}:E{row + 1}", "type": "column"})
    spending.set_row(5, None, None, {"level": 1})
    spending.repeat_rows(2)
    spending.print_area("A1:E19")
    spending.ignore_errors({"number_stored_as_text": "A4:A18"})
    book.define_name("支出合计", f"={SPENDING[0]}!$C$19")
    book.define_name(f"{OVERVIEW[0]}!收入合计", f"={OVERVIEW[0]}!$B$9")
    notes = book.add_worksheet("底稿")
    notes.add_table("A1:B4", {"name": "底稿表", "columns": [{"header": "事项"}, {"header": "金额"}],
                              "data": [["泵站", 150], ["渠道", 250], ["其他", 0]]})
    notes.write_dynamic_array_formula("D1:D1", "=SUM(B2:B4*1)", None, 400)
    notes.write_url("D5", "https://example.com/公开", string="公开网址")
    notes.hide()
    chart = book.add_chartsheet("图")
    columns = book.add_chart({"type": "column"})
    columns.add_series({"values": f"={SPENDING[0]}!$C$4:$C$19"})
    chart.set_chart(columns)
    if macros:
        book.add_vba_project(macros)
        spending.insert_button("H3", {"macro": "say_hello", "caption": "核对"})
    overview.activate()
    book.close()


def with_openpyxl(path):
    """Inline strings without any shared ones, as the streaming writer has them; a chart, validations, rules, a name."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.comments import Comment
    from openpyxl.formatting.rule import CellIsRule
    from openpyxl.styles import Font, PatternFill
    from openpyxl.workbook.defined_name import DefinedName
    from openpyxl.worksheet.datavalidation import DataValidation

    book = Workbook(write_only=True)
    for name, rows in TABLES:
        sheet = book.create_sheet(name)
        validation = DataValidation(type="decimal", operator="greaterThanOrEqual", formula1="0")
        validation.add("C4:E19")
        sheet.data_validations.append(validation)
        sheet.conditional_formatting.add("C4:C19", CellIsRule(
            operator="lessThan", formula=["0"], fill=PatternFill(bgColor="FFC7CE", fill_type="solid")))
        for row in rows:
            cells = []
            for value in row:
                cell = WriteOnlyCell(sheet, value=value)
                if value == "合计":
                    cell.font = Font(bold=True)
                    cell.comment = Comment("合计由系统导出", "王五")
                cells.append(cell)
            sheet.append(cells)
    book.defined_names.append(DefinedName("支出合计", attr_text=f"{SPENDING[0]}!$C$19"))
    book.save(path)


def with_gnumeric(path):
    """What gnumeric writes of the workbook of xlsxwriter."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "source.xlsx"
        with_xlsxwriter(source)
        subprocess.run(["ssconvert", "--export-type=Gnumeric_Excel:xlsx2", str(source), str(path)], check=True)


def with_libreoffice(path):
    """A pivot table with its cache, links to another workbook, a chart, a picture, notes, validations, array formulas."""
    import uno
    from com.sun.star.awt import Rectangle
    from com.sun.star.beans import PropertyValue
    from com.sun.star.sheet.DataPilotFieldOrientation import DATA, ROW
    from com.sun.star.sheet.GeneralFunction import SUM
    from com.sun.star.table import CellAddress, CellRangeAddress

    def option(name, value):
        return PropertyValue(Name=name, Value=value)

    with tempfile.TemporaryDirectory() as folder:
        office = subprocess.Popen(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
                                   "--norestore", "--accept=pipe,name=make-workbooks;urp;"])
        try:
            local = uno.getComponentContext()
            resolver = local.ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
            for _ in range(100):
                try:
                    context = resolver.resolve("uno:pipe,name=make-workbooks;urp;StarOffice.ComponentContext")
                    break
                except Exception:
                    time.sleep(0.5)
            desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
            other = Path(folder) / "上年.xlsx"
            with_openpyxl(other)
            book = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, (option("Hidden", True),))
            sheets = book.Sheets
            for index, (name, rows) in enumerate(TABLES):
                sheets.insertNewByName(name, index)
                sheet = sheets.getByName(name)
                for r, row in enumerate(rows):
                    for c, value in enumerate(row):
                        cell = sheet.getCellByPosition(c, r)
                        formula = SUMMED.get((r, c)) if name == SPENDING[0] else None
                        if formula:
                            cell.Formula = formula
                        elif isinstance(value, str):
                            cell.String = value
                        elif value is not None:
                            cell.Value = value
            sheets.removeByName(sheets.ElementNames[-1])
            overview, spending = (sheets.getByName(name) for name, _ in TABLES)
            overview.Annotations.insertNew(CellAddress(0, 1, 8), "与财政局核对过")
            spending.Annotations.insertNew(CellAddress(1, 2, 12), "这里的数字再核一下")
            area = CellRangeAddress(1, 0, 2, 4, 18)
            spending.Charts.addNewByName("支出", Rectangle(18000, 500, 9000, 6000), (area,), True, True)
            sheets.insertNewByName("透视", 2)
            summary = sheets.getByName("透视")
            summary.getCellRangeByName("D2:D5").setArrayFormula(f"=$'{SPENDING[0]}'.C4:C7*2")
            summary.getCellRangeByName("E2").Formula = f"='file://{other}'#$部门支出总表.C19"
            tables = summary.DataPilotTables
            pilot = tables.createDataPilotDescriptor()
            pilot.setSourceRange(area)
            fields = pilot.DataPilotFields
            fields.getByIndex(1).Orientation = ROW
            amounts = fields.getByIndex(2)
            amounts.Orientation = DATA
            amounts.Function = SUM
            tables.insertNewByName("支出透视", CellAddress(2, 0, 0), pilot)
            book.storeToURL(f"file://{path}", (option("FilterName", "Calc MS Excel 2007 XML"),))
            book.close(True)
            desktop.terminate()
        finally:
            office.wait(timeout=30)


MAKERS = {
    "xlsxwriter.xlsx": with_xlsxwriter,
    "xlsxwriter.xlsm": lambda path: with_xlsxwriter(path, MACROS),
    "openpyxl.xlsx": with_openpyxl,
    "gnumeric.xlsx": with_gnumeric,
    "libreoffice.xlsx": with_libreoffice,
}

for wanted in sys.argv[1:] or MAKERS:
    MAKERS[wanted](HERE / wanted)
