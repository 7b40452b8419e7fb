from ui.pages.page import Page


class ImportPage(Page):
    def __init__(self, c):
        super().__init__(c, c.t("Import"))
