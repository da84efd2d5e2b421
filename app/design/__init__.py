"""What a survey designer uses beside the form itself: XLSForm in and out, differences, try-outs."""
