"""Idle: rooms of the program that a brief of plain sentences has no use for, read when called.

A third of what is imported for one is for charts, tables, columns, conflicts, meetings, or other
scripts. Others import from these rooms what they call, and are given what reads the room then;
whoever asks one for anything else has it read at once.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

_TABLE = """\
apart: Ahead Apart standing_by
bidi.enclosed: narrow take_in
bidi.stretches: Stretch held stretches
changes:
chart.bars: Bars
chart.inks: Inks inks_of is_bold is_legible label_colour legible series_colour stroke_colour
chart.lines: Lines parted steps
chart.native: chart_height in_word
chart.seating: Box Point Side Spot seated
chart.timeline: TimelineDrawer
chart.values: Field place_beside place_values values_of
check.captions: untrue_caption
check.heading_matter: Matter particulars_of
check.nationalities: nationalities_of places_otherwise signs_abroad states
check.short_events: of_another_event of_another_view
check.speakers: names_speaker
citing.natives: is_native
facts.origins: count_independent origins_of
facts.source_base: SourceBase source_base
load.instead: as_list as_map id_called
marked.again: Rereader
prose.compound_ranks: find_compound_ranks
prose.figures_typed: FigureTyped find_figures
prose.limits_said: says_limit without_limit
prose.measures: unit_at
prose.money_abroad: named_abroad
prose.nations_abroad: nations_in
prose.numbers_in_words: NumberInWords borne_in_words find_in_words
prose.siblings: told_as_sibling
prose.time_units: spans_alone spans_of
template.after_date: after_date opening_date
template.chronology: chronology has_lane
template.conflict_view: ConflictView
template.desk_view: LineView MeetingView
template.disputed: Few colon in_few shown value_of
template.exhibits: captioned drawn_points figures_chart figures_table grid_name mark
template.in_brief: found_by in_brief title_and_day with_more
template.introducing: Among day_of introduction is_described is_quoted named_words
template.nations: Nations fold_word
template.plain: in_plain_words
template.posts: is_of_day is_past posts_table witness
template.roles: Post Roles roles_of
template.source_base_view: SourceBaseView
template.source_order: in_order
template.sources_table: sources_table
template.statement: Share say_in_short say_source_base
template.turned_table: figures_tables
widths: by_share holds in_parts letters share_out
writers.docx.takeover.said: apart_in in_one_space is_hidden lines_of said_apart
writers.docx.write.balance: Columns
writers.docx.write.boxed: Sides box_table close_gaps
writers.docx.write.chart: chart_xml
writers.docx.write.divided: divided
writers.docx.write.emf: emf_of width_of
writers.docx.write.measured: Measure heights_of_notes
writers.docx.write.spread: spread_columns
writers.docx.write.workbook: column sheet_in_formula sheet_name write_workbook
writers.pdf.layout.columns: ColumnFiller leaves_a_hole
writers.pdf.layout.contents: contents_strips
writers.pdf.layout.figures: figure_strips label_type yardstick_strips
writers.pdf.layout.lowered: with_lowered_charts
writers.pdf.layout.tables: table_strips
writers.pdf.type.sfnt: Composite Part with_composites
"""
"""Each, and what others import from it to call it, or to say a type."""

_ROWS = (row.partition(":") for row in _TABLE.splitlines())
ROOMS: Mapping[str, Collection[str]] = {f"brief.{room}": names.split() for room, _, names in _ROWS}
