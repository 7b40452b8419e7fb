from ui.pages.page import Page


class RoundtablesPage(Page):
    def __init__(self, c):
        super().__init__(c, c.t("Roundtables"))
